package vn.onestop.web;

/** One field that is not as it must be, named by its path in the request: {@code applicant.phone}. */
record FieldError(String field, String message) {}
