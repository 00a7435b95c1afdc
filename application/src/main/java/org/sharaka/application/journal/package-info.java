/**
 * The journal as the use cases write and read it: who, when, what, under which policy, with which ruling; in the same
 * unit of work as the change it tells.
 */
@NullMarked
package org.sharaka.application.journal;

import org.jspecify.annotations.NullMarked;
