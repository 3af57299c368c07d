"""What all records of a plan share: frozen, strict, and with errors for people."""

from __future__ import annotations

from typing import Any, Final, Self

from pydantic import BaseModel, ConfigDict, ValidationError
from pydantic._internal._model_construction import ModelMetaclass


class _SaysItsErrors(ModelMetaclass):
    """Turns pydantic's report into ours where a person builds a record by hand.

    A metaclass and not ``__init__``: a custom ``__init__`` makes pydantic call it for every
    nested record too, which is ten times slower and wraps errors in errors.
    """

    def __call__(cls, *args: Any, **kwargs: Any) -> Any:  # noqa: N805 - of a metaclass
        try:
            return super().__call__(*args, **kwargs)
        except ValidationError as report:
            from okrwidgets.model.problems import plan_error

            raise plan_error(cls, report, kwargs) from None  # type: ignore[arg-type]  # the metaclass of records


LONGEST_TEXT: Final = 1_000_000
"""No file of a plan holds more; and a text whose length is asked for must be whole characters."""


class Record(BaseModel, metaclass=_SaysItsErrors):
    """A frozen part of a plan."""

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        populate_by_name=True,
        allow_inf_nan=False,
        str_strip_whitespace=False,
        str_max_length=LONGEST_TEXT,
    )

    def replace(self, **changes: object) -> Self:
        """Return a copy with some fields changed, checked like a new record.

        Raises:
            PlanError: when a value does not fit its field.
        """
        fields = {name: getattr(self, name) for name in type(self).model_fields}
        return type(self)(**(fields | changes))
