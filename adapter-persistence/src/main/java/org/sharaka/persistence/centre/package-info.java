/** Centres in the database. */
package org.sharaka.persistence.centre;
