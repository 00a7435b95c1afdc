/**
 * Delivery of works: to divide works into lots, to notify completion and visit, to accept provisionally and finally, to
 * raise and lift reserves, to follow conditions and guarantee, to correct what was recorded (S6, S8).
 */
@NullMarked
package org.sharaka.application.acceptance;

import org.jspecify.annotations.NullMarked;
