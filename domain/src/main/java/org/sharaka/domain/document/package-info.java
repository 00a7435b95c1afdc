/**
 * Papers that rules ask for, as values: what a paper is, how it is found, from when to when it is in force. Part of the
 * kernel: it knows no concept, and each concept says which papers it asks for.
 */
@NullMarked
package org.sharaka.domain.document;

import org.jspecify.annotations.NullMarked;
