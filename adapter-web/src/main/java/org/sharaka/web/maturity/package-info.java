/** Assessments over the wire. */
package org.sharaka.web.maturity;
