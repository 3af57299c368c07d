"""Which Python runs a learner's notebooks."""

from __future__ import annotations

from jupyter_client.kernelspec import KernelSpecManager
from traitlets import default


class SamePython(KernelSpecManager):
    """Knows one kernel: the Python that runs the server, for it has okrwidgets.

    A kernel of the same name that the user installed for another Python would come first otherwise.
    """

    @default("kernel_dirs")
    def _no_folders(self) -> list[str]:
        return []
