/** Use cases of training: who works at a centre, and what they were trained in. */
@NullMarked
package org.sharaka.application.training;

import org.jspecify.annotations.NullMarked;
