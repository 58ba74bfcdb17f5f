package vn.onestop.web;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ProblemDetail;

/** A problem as it goes out: the detail in the caller's language, and the headers the status asks for. */
record Said(ProblemDetail detail, HttpHeaders headers) {}
