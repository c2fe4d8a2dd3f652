"""Vietnamese as it is written and as it is misread: letters, syllables, encodings, phrases, numbers."""
