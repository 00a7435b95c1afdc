package org.sharaka.broken.domain.gate;

/** Nothing wrong here. */
public record Gate(String name) {}
