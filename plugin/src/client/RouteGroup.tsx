import routes from '@generated/routes';
import renderRoutes from '@docusaurus/renderRoutes';
import type {ReactNode} from 'react';

type Routes = typeof routes;

const missing = routes.filter(({path}) => path === '*');

/** The page of one of a group of routes; where there is none of the address, that of a missing page. */
export default function RouteGroup({
  route,
}: {
  readonly route: {readonly routes: Routes};
}): ReactNode {
  return renderRoutes([...route.routes, ...missing]);
}
