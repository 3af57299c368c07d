"""Which of the five SMART letters is carried by what, and what is missing."""
