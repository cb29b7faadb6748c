package localoffer.account.staff;

import localoffer.account.Person;

/** An officer, and whether they have set up their authenticator. */
record Standing(Person officer, boolean hasAuthenticator) {}
