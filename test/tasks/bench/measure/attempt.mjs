/** Measures a row; where that fails, the row says why, and those beside it are still measured. */
export async function attempt(what, measure) {
  try {
    return await measure();
  } catch (error) {
    console.error(error.stack);
    return {what, failure: error.message};
  }
}
