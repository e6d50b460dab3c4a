/** A role of the admin. */
export interface AdminRole {
  readonly id: number;
  readonly name: string;
  readonly description: string;
}

export interface RoleService {
  findOne(where: { code: string }): Promise<AdminRole | null>;
  findOneWithUsersCount(where: { code: string }): Promise<(AdminRole & { readonly usersCount: number }) | null>;
  getSuperAdmin(): Promise<AdminRole>;
  create(role: { code: string; name: string; description: string }): Promise<AdminRole>;
  update(where: { id: number }, changes: { name: string; description: string }): Promise<AdminRole>;
  assignPermissions(id: number, permissions: readonly object[]): Promise<unknown>;
  deleteByIds(ids: readonly number[]): Promise<unknown>;
}

export interface UserService {
  exists(): Promise<boolean>;
  create(user: {
    email: string;
    password: string;
    firstname: string;
    registrationToken: null;
    isActive: boolean;
    roles: readonly number[];
  }): Promise<unknown>;
}

/** A condition on a right: what must be true of an entry, for an officer. */
export interface Condition {
  readonly displayName: string;
  readonly name: string;
  readonly category: string;
  readonly handler: (officer: { readonly id: number | string }) => object;
}

export interface PermissionService {
  readonly conditionProvider: { registerMany(conditions: readonly Condition[]): Promise<unknown> };
  /** @param user with its roles */
  readonly engine: { generateUserAbility(user: object): Promise<Ability> };
  createPermissionsManager(of: { ability: Ability; action: string; model: string }): { toSubject(entity: object): unknown };
}

/** What an officer may do; it hangs on the requests of the admin. */
export interface Ability {
  /** @param subject left out where the right is about no content type */
  can(action: string, subject?: unknown): boolean;
}

export interface AdminContentTypeService {
  getNestedFields(schema: object, options: { components: object }): string[];
}

export interface ApiToken {
  readonly id: number;
  readonly type: string;
}

export interface ApiTokenService {
  getByName(name: string): Promise<ApiToken | null>;
  create(token: { name: string; description: string; type: string; permissions: readonly string[]; lifespan: null }): Promise<ApiToken>;
  update(id: number, token: { name: string; description: string; type: string; permissions: readonly string[] }): Promise<ApiToken>;
  revoke(id: number): Promise<unknown>;
  hash(key: string): string;
}
