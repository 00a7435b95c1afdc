/** Agreements and terms of reference in the database. */
package org.sharaka.persistence.partnership;
