/** Kernel: calendar arithmetic. Days are calendar days of the foundation's seat; nothing here knows the present. */
package org.sharaka.domain.time;
