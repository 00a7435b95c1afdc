package org.sharaka.broken.web.util;

/** A class in a package that says nothing. */
public final class Strings {}
