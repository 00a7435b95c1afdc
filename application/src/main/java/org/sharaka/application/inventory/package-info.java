/** Use cases of what stands in a centre, and the port to where it is kept. */
package org.sharaka.application.inventory;
