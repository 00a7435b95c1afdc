/** Tests of the use cases; the contracts of the ports stand in the packages of the ports. */
package org.sharaka.application;
