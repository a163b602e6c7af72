export declare const INPUTS_OF: Readonly<
  Record<
    | 'register'
    | 'update'
    | 'deploy'
    | 'rollback'
    | 'approve'
    | 'reject'
    | 'status'
    | 'policies'
    | 'list'
    | 'report'
    | 'doctor',
    readonly string[]
  >
>
export declare const OUTPUTS_OF: typeof INPUTS_OF
export declare function actionOf(mode: keyof typeof INPUTS_OF, action: string): string
