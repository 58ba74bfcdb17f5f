package vn.onestop.web;

import java.io.IOException;

/** Thrown while a body is read that is larger than allowed, so that whoever reads it stops. */
public final class BodyTooLarge extends IOException {}
