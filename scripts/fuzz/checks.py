"""What is added to schemathesis: what a valid request may be refused for, and days and instants of the years that the service reckons with."""

from datetime import date

import schemathesis
from hypothesis import strategies as st

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


# Formats cannot say which years (api/values.ts); days outside are asked by test/stories/bad-input.test.ts.
days = st.dates(min_value=date(1900, 1, 1), max_value=date(2199, 12, 31)).map(lambda day: day.isoformat())
times = st.times().map(lambda time: f"{time.replace(microsecond=0).isoformat()}.{time.microsecond // 1000:03d}Z")
schemathesis.openapi.format("date", days)
schemathesis.openapi.format("date-time", st.tuples(days, times).map("T".join))
schemathesis.openapi.format("email", st.from_regex(r"[a-z][a-z0-9._+-]{0,20}[a-z0-9]@[a-z]{1,10}\.(?:dk|example)", fullmatch=True).filter(lambda text: ".." not in text))
