"""From a session to what the browser paints: everything formatted, only what changed."""
