"""How a case passes for the customer."""

from blueprint.analysis.customer.stays import is_visible
from blueprint.analysis.customer.time import CustomerTime, customer_time

__all__ = ["CustomerTime", "customer_time", "is_visible"]
