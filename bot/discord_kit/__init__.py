"""What Discord needs everywhere: safe text, names and voices, and errors a person can act on."""
