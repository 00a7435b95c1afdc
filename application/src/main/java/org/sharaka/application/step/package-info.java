/**
 * What the registers of concepts continue: {@link org.sharaka.application.step.Register}, which reads, begins and
 * records, and {@link org.sharaka.application.step.LifeCycle}, which surrounds every step. It stands above
 * {@link org.sharaka.application.work} and {@link org.sharaka.application.journal}, so that neither of them knows of
 * the other's callers.
 */
@NullMarked
package org.sharaka.application.step;

import org.jspecify.annotations.NullMarked;
