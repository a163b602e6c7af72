/**
 * moto's own tests that say something else than the emulator, by the reason why. Everything else of its files passes; a test
 * that stands here and passes is an error, too.
 */
export const DIFFERS: Readonly<Record<string, readonly string[]>> = {
  'AddTags takes fifty tags at most (botocore, TagList); the test sends eighty': [
    'test_sagemaker_endpoint.py::test_list_tags_endpoint',
    'test_sagemaker_model_package_groups.py::test_list_tags_model_package_group',
    'test_sagemaker_model_package_groups.py::test_delete_tags_model_package_group',
  ],
  'ListEndpoints and ListEndpointConfigs are descending by default (botocore, SortOrder)': [
    'test_sagemaker_endpoint.py::test_list_endpoints',
    'test_sagemaker_endpoint.py::test_list_endpoint_configs',
  ],
  "a violation is named by its whole path, 'productionVariants.1.member.instanceType' (AWS's framework)": [
    'test_sagemaker_endpoint.py::test_create_endpoint_invalid_instance_type',
  ],
  'the sentence names the ARN of the group that does not exist (sagemaker-python-sdk, resource providers of CloudFormation)':
    [
      'test_sagemaker_model_packages.py::test_create_model_package_should_raise_error_when_model_package_group_provided_not_exist',
    ],
  'a second package of the same name is refused (sagemaker-python-sdk: "ModelPackage already exists")': [
    'test_sagemaker_model_packages.py::test_list_model_packages',
  ],
  'the approval status "does not apply to unversioned models" (botocore, ModelApprovalStatus)': [
    'test_sagemaker_model_packages.py::test_list_model_packages_approval_status',
    'test_sagemaker_model_packages.py::test_describe_model_package_with_create_model_package_arguments',
  ],
  'CreatedBy names the user profile of a domain, and nobody in this world is one': [
    'test_sagemaker_model_packages.py::test_describe_model_package_default',
    'test_sagemaker_model_packages.py::test_update_model_package_should_update_last_modified_information',
  ],
  'keys of an environment have no hyphen (botocore, EnvironmentKey), a digest is one (ImageDigest)': [
    'test_sagemaker_model_packages.py::test_update_model_package_given_additional_inference_specifications_to_add',
  ],
  'Search is not played': ['test_sagemaker_model_package_groups.py::test_search_model_package_groups'],
}
