"""The true mean of a lead time, where flow analysis gives a bound."""

from blueprint.analysis.truth.mean import TrueMean, true_mean

__all__ = ["TrueMean", "true_mean"]
