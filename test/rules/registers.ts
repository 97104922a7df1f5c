/** `example.com` is filed here, `example.org.cn` elsewhere, `example.cn` only planned, `app-example.cn` filed for an app. */
export const register = `
account: "1234567890123456"
entities:
  - name: 杭州示例科技有限公司
    kind: organization
    province: zhejiang
    filingNumber: 浙ICP备12345678号
websites:
  - name: 示例商城
    entity: 杭州示例科技有限公司
    domain: example.com
    filingNumber: 浙ICP备12345678号-1
    accessProviders: [alibaba-cloud]
  - name: 示例论坛
    entity: 杭州示例科技有限公司
    domain: example.org.cn
    filingNumber: 浙ICP备12345678号-2
    accessProviders: [other-cloud]
  - name: 示例博客
    entity: 杭州示例科技有限公司
    domain: example.cn
apps:
  - name: 示例应用
    kind: app
    entity: 杭州示例科技有限公司
    domains: [app-example.cn]
    filingNumber: 浙ICP备12345678号-3A
    accessProviders: [alibaba-cloud]
hosts:
  - address: 203.0.113.0/24
    location: cn-hangzhou
    operator: alibaba-cloud
  - address: 198.51.100.0/24
    location: overseas
    operator: other
  - address: "*.hosting.example.net"
    location: mainland
    operator: other
`;
