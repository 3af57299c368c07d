"""Words in both languages, as the files of the glossary write them: ``{en: …, it: …}``."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, GetCoreSchemaHandler, GetJsonSchemaHandler, StringConstraints
from pydantic_core import core_schema

from okrwidgets.text import Language, Text

Line = Annotated[str, StringConstraints(min_length=1, pattern=r"\S")]


class Strict(BaseModel):
    """A frozen part of the glossary; a key that it does not know is a mistake."""

    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)


class BothLanguages(Strict):
    """The same words in English and in Italian.

    Attributes:
        en: in English.
        it: in Italian.
    """

    en: Line
    it: Line


class Aliases(Strict):
    """Other words for the same thing; what somebody might type to find it.

    Attributes:
        en: in English.
        it: in Italian.
    """

    en: tuple[Line, ...] = ()
    it: tuple[Line, ...] = ()

    def of(self, lang: Language) -> tuple[str, ...]:
        """Those of one language."""
        return self.it if lang == "it" else self.en


class _Reads:
    """A `Text` read from, and written as, `BothLanguages`."""

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        read = core_schema.no_info_after_validator_function(_to_text, handler.generate_schema(BothLanguages))
        return core_schema.no_info_before_validator_function(
            _to_fields, read, serialization=core_schema.plain_serializer_function_ser_schema(_to_fields)
        )

    def __get_pydantic_json_schema__(
        self, schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        return handler(BothLanguages.__pydantic_core_schema__)


def _to_text(both: BothLanguages) -> Text:
    return Text(en=both.en, it=both.it)


def _to_fields(given: object) -> object:
    return {"en": given.en, "it": given.it} if isinstance(given, Text) else given


Words = Annotated[Text, _Reads()]
NO_ALIASES = Aliases()
