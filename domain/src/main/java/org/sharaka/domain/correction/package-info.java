/**
 * Corrections ({@code fact.correction}): which recorded facts there are, who wrote each, and how one is put right
 * without being overwritten. It knows every aggregate, and none of them knows it.
 */
@NullMarked
package org.sharaka.domain.correction;

import org.jspecify.annotations.NullMarked;
