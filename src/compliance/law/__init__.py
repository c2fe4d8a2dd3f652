"""The law as data: instruments, vocabulary, and the schema of the facts that rules speak about."""

from compliance.law.load import LawFault, LawFaults, load_law
from compliance.law.models import InForce, Instrument, Law, PlanYears, ValueList, VocabularyValue
from compliance.law.time import Period

__all__ = [
    "InForce",
    "Instrument",
    "Law",
    "LawFault",
    "LawFaults",
    "Period",
    "PlanYears",
    "ValueList",
    "VocabularyValue",
    "load_law",
]
