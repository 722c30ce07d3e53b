"""Findings and numbers as text for people and machines; one small module for each form."""
