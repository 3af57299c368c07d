"""The Jupyter side: the course in a folder, and JupyterLab on it."""
