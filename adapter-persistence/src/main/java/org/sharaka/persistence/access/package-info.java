/** Users and the digests of their tokens in rows. */
package org.sharaka.persistence.access;
