/** Assessments in the database. */
package org.sharaka.persistence.maturity;
