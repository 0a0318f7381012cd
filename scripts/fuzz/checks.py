"""What a valid request may be refused for: reasons of the record and its rules, never its form."""

import schemathesis

# Said by the frame before anything is looked up (api/problem.ts): what the document allows must pass it.
FORM = {
    "malformed-request", "malformed-address", "malformed-json", "malformed-text", "forbidden-key", "too-deep", "key-missing", "key-malformed",
    "invalid-query", "invalid-input", "number-out-of-range", "body-not-taken", "content-type-unsupported", "content-encoding-unsupported",
}


@schemathesis.check
def document_allows_no_more_than_is_taken(ctx, response, case):
    """The strict half of positive_data_acceptance, which must let 422 pass for refusals of the record: not one of form."""
    if case.meta is None or not case.meta.generation.mode.is_positive or response.status_code not in (400, 415, 422):
        return
    if "json" not in (response.headers.get("content-type") or [""])[0]:
        return  # content_type_conformance says so.
    problem = response.json()
    if problem.get("code") in FORM:
        raise AssertionError(f"The document allows what is refused as {problem['code']}: {problem.get('errors') or problem.get('field')}")
