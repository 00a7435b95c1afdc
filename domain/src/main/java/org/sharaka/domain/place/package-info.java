/** Where things are: the regions. Part of the kernel. */
package org.sharaka.domain.place;
