/** Every path of the API that no other file has. */
export {
  nothingHere as DELETE,
  nothingHere as GET,
  nothingHere as PATCH,
  nothingHere as POST,
  nothingHere as PUT,
} from '../_nothing-here.ts';
