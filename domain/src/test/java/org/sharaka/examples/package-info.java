/** The examples of the README, compiled and run. */
package org.sharaka.examples;
