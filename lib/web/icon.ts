/** Two steps and a dot: the figure moved. */
export const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#2b5d8c"/><path d="M5 23h11V11h7" fill="none" stroke="#fff" stroke-width="3"/><circle cx="24" cy="11" r="3.5" fill="#fff"/></svg>'
