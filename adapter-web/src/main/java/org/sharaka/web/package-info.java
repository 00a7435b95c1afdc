/**
 * The HTTP face of the register and the rulebook: what other systems and the console speak to.
 * {@link org.sharaka.web.Server} is the whole of it; beneath, one package for each concept maps between the wire and
 * the use cases, and holds no rule.
 */
@NullMarked
package org.sharaka.web;

import org.jspecify.annotations.NullMarked;
