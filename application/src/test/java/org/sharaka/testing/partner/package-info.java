/** Partners for tests, made in words. */
package org.sharaka.testing.partner;
