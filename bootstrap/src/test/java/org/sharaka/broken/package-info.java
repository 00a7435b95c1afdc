/** A house in miniature that breaks every rule of the house once, so that each rule is seen to find something. */
package org.sharaka.broken;
