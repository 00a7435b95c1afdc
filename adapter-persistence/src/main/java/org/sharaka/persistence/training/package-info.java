/** Training registers in the database. */
package org.sharaka.persistence.training;
