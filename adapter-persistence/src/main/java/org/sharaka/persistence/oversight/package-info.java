/** The books of centres in the database. */
package org.sharaka.persistence.oversight;
