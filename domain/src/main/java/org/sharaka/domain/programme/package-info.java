/** Programmes: lines of action that projects belong to (S1). */
package org.sharaka.domain.programme;
