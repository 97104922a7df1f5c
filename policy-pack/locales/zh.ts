import type { TextKey } from "./keys";
import type { Translation } from "./text";

/** Chinese, by the key of the English text, with its hash: a test names the entries whose English has changed since. */
export const zh: Readonly<Record<TextKey, Translation>> = {
  "separators.comma": ["0a07f659", "、"],
  "separators.or": ["e1a3e78c", "或"],
  "separators.and": ["e3ee915a", "和"],
  "exemption.days": ["8652c561", "剩余 {days} 天"],
  "exemption.day": ["94138aa6", "剩余 1 天"],
  "exemption.exempted": ["ffbd0c96", "豁免至 {expires}（{left}），批准人 {approver}，{category}：{reason}"],
  "exemption.exemptedWithTicket": [
    "849b6ca3",
    "豁免至 {expires}（{left}），批准人 {approver}，工单 {ticket}，{category}：{reason}",
  ],
  "exemption.waived": ["2a27987d", "接受风险"],
  "exemption.mitigated": ["6691b138", "已采取其他措施"],
  "explanation.register": ["35fb097c", "备案登记册"],
  "explanation.clause": ["94cd0244", "ICP 备案限制，条款"],
  "icp-register-valid.title": ["8dbe9ae4", "备案登记册必须存在且可读取，否则无法进行任何判断。"],
  "icp-register-valid.problem": ["b3e27e83", "{problem}"],
  "icp-register-valid.problem.remedy": ["a58294cc", "请更正登记册。在其有效之前不会进行任何判断，因此不会放行。"],
  "icp-one-entity-per-account.title": ["b8d413ea", "一个阿里云账号只能为一个主体备案。"],
  "icp-one-entity-per-account.second": [
    "030d9186",
    "“{entity}”与“{first}”（{place}）使用同一个阿里云账号备案，但一个账号只能为一个主体备案。",
  ],
  "icp-one-entity-per-account.second.remedy": [
    "184c7f1a",
    "请使用单独的账号为其备案，并填写到该主体的 account。实例可保留在原账号中，通过备案服务号关联。",
  ],
  "icp-cross-province.title": ["d536d506", "单位须在其所在省份备案；个人跨省备案须符合备案省份的规定。"],
  "icp-cross-province.organization": [
    "ff658a80",
    "“{entity}”的营业执照所在省份为{residence}，但计划在{province}备案；单位不支持跨省备案。",
  ],
  "icp-cross-province.organization.remedy": ["97ae4ef9", "请在营业执照所在省份备案，或使用在备案省份注册的主体。"],
  "icp-cross-province.no-permit": [
    "2b18e9d2",
    "“{entity}”的身份证所在省份为{residence}，计划在{province}备案；据了解该省要求个人提供当地居住证，而登记册未填写。",
  ],
  "icp-cross-province.no-permit.remedy": [
    "d430bd13",
    "请办理备案省份的居住证并填写 residencePermit: true，或在身份证所在省份备案。",
  ],
  "icp-cross-province.refused": [
    "7c0647ae",
    "“{entity}”的身份证所在省份为{residence}，计划在{province}备案；据了解该省不受理外省个人备案。",
  ],
  "icp-cross-province.refused.remedy": ["57710919", "请在身份证所在省份备案，或咨询备案省份的通信管理局。"],
  "icp-cross-province.not-known": [
    "9e3a5f15",
    "“{entity}”的身份证所在省份为{residence}，计划在{province}备案；该省是否受理外省个人备案，以当地通信管理局规定为准。",
  ],
  "icp-cross-province.not-known.remedy": [
    "4cb7a80d",
    "请咨询备案省份的通信管理局。取得当地居住证后，请填写 residencePermit: true。",
  ],
  "icp-website-limit.title": ["d24b7105", "各省对单个主体可备案的网站数量有限制。"],
  "icp-website-limit.one-only": [
    "5aca903a",
    "网站“{website}”将是“{entity}”的第 {count} 个网站，但在{province}一个主体不能备案多个网站。",
  ],
  "icp-website-limit.one-only.remedy": [
    "c3ac7343",
    "请使用其他主体备案。如果当地通信管理局告知可备案多个，请将数量填入 facts.websiteLimits。",
  ],
  "icp-website-limit.past-limit": [
    "03153962",
    "网站“{website}”将是“{entity}”的第 {count} 个网站，但登记册的 facts.websiteLimits 规定{province}最多可备案 {limit} 个。",
  ],
  "icp-website-limit.past-limit.remedy": ["fe37f24a", "请注销不再使用的网站备案，或使用其他主体备案。"],
  "icp-website-limit.past-reported-limit": [
    "68811a95",
    "网站“{website}”将是“{entity}”的第 {count} 个网站；据了解{province}规定每个主体最多可备案 {limit} 个。",
  ],
  "icp-website-limit.past-reported-limit.remedy": [
    "1fb3f4e3",
    "请咨询当地通信管理局，并将其规定的数量填入 facts.websiteLimits。",
  ],
  "icp-website-limit.papers": [
    "c4efb554",
    "网站“{website}”将是“{entity}”的第 {count} 个网站；据了解超过 {limit} 个时，{province}要求提供域名证书和网站建设方案。",
  ],
  "icp-website-limit.papers.remedy": ["2026bbba", "请在申请前准备好域名证书和网站建设方案。"],
  "icp-website-name.title": ["4d4d90fc", "网站名称须符合命名规范。"],
  "icp-website-name.too-short": ["035d527f", "网站名称“{name}”少于三个汉字。"],
  "icp-website-name.too-short.remedy": ["bb5a867c", "请更换网站名称，并对照阿里云的单位或个人网站命名要求。"],
  "icp-website-name.characters": ["6861cd83", "网站名称“{name}”含有特殊字符。"],
  "icp-website-name.characters.remedy": ["bb5a867c", "请更换网站名称，并对照阿里云的单位或个人网站命名要求。"],
  "icp-website-name.domain": ["e4ecb447", "网站名称“{name}”与域名相同。"],
  "icp-website-name.domain.remedy": ["bb5a867c", "请更换网站名称，并对照阿里云的单位或个人网站命名要求。"],
  "icp-website-name.state": ["432dc2bf", "网站名称“{name}”含有“{word}”，该词仅限国家机关使用。"],
  "icp-website-name.state.remedy": ["bb5a867c", "请更换网站名称，并对照阿里云的单位或个人网站命名要求。"],
  "icp-website-name.forbidden": ["47045e4a", "网站名称“{name}”含有“{word}”，该词不予通过。"],
  "icp-website-name.forbidden.remedy": ["bb5a867c", "请更换网站名称，并对照阿里云的单位或个人网站命名要求。"],
  "icp-website-name.approval": [
    "25480681",
    "网站名称“{name}”含有“{word}”，该词对应需前置审批的服务，而登记册未填写审批文件。",
  ],
  "icp-website-name.approval.remedy": ["bb5a867c", "请更换网站名称，并对照阿里云的单位或个人网站命名要求。"],
  "icp-website-name.business": ["d4705ad5", "网站名称“{name}”含有“{word}”，个人网站不能使用该词。"],
  "icp-website-name.business.remedy": ["bb5a867c", "请更换网站名称，并对照阿里云的单位或个人网站命名要求。"],
  "icp-one-domain-per-website.title": ["e2e21352", "自 2019 年 4 月 22 日起，一个网站只能备案一个域名，且不能更换。"],
  "icp-one-domain-per-website.several": [
    "00ea5ed7",
    "网站“{website}”列有 {count} 个域名（{domains}），但自 2019 年 4 月 22 日起，一个网站只能备案一个域名。",
  ],
  "icp-one-domain-per-website.several.remedy": [
    "26011ddf",
    "请将每个域名作为单独的网站填写；每个网站有各自的网站备案号。",
  ],
  "icp-one-domain-per-website.several-undecided": [
    "56f0a94f",
    "网站“{website}”列有 {count} 个域名（{domains}）；仅当其在 2019 年 4 月 22 日之前备案时才有效，而登记册未填写备案日期。",
  ],
  "icp-one-domain-per-website.several-undecided.remedy": ["9c6c4683", "请在 filedOn 中填写备案日期。"],
  "icp-one-domain-per-website.changed": [
    "469d87a8",
    "网站“{website}”的域名计划由 {previous} 变更为 {domains}，但已备案网站的域名不能更换。",
  ],
  "icp-one-domain-per-website.changed.remedy": ["c0d17c7b", "请保持原备案不变，并将新域名作为单独的网站填写。"],
  "icp-one-domain-per-website.added": [
    "09c5c2d2",
    "网站“{website}”的域名计划由 {previous} 变更为 {domains}；拥有多个域名的网站只能保留或删除域名，而 {added} 为新增。",
  ],
  "icp-one-domain-per-website.added.remedy": ["60513f11", "请从该网站中去掉新域名，并将其作为单独的网站填写。"],
  "icp-domain-suffix.title": ["917b8be9", "只有使用工信部已批准后缀的域名才能备案。"],
  "icp-domain-suffix.not-approved": [
    "f558a28e",
    "网站“{website}”计划备案域名 {domain}，但“.{suffix}”不在工信部已批准的域名后缀之列。",
  ],
  "icp-domain-suffix.not-approved.remedy": [
    "9bac073f",
    "请选择后缀已获批准的域名，如 .cn 或 .com。如果 https://domain.miit.gov.cn 现已列出该后缀，请将其填入 facts.approvedSuffixes。",
  ],
  "icp-domain-suffix.change-not-approved": [
    "e610260f",
    "网站“{website}”计划变更备案，而 {domain} 的后缀“.{suffix}”不在工信部已批准的域名后缀之列；部分省份不受理此类变更。",
  ],
  "icp-domain-suffix.change-not-approved.remedy": ["900d571d", "申请变更前，请先咨询所在省份的通信管理局。"],
  "icp-domain-registration.title": [
    "c47124cc",
    "备案域名须在有效期内、已完成实名认证、持有者与主体一致，且其注册服务机构已获批准。",
  ],
  "icp-domain-registration.registrar": [
    "e019f418",
    "网站“{website}”的域名 {domain} 在 {registrar} 注册，该注册服务机构未获工信部批准。",
  ],
  "icp-domain-registration.registrar.remedy": [
    "b84faa92",
    "请将域名转移到 https://domain.miit.gov.cn 列出的注册服务机构，并更新 registration。",
  ],
  "icp-domain-registration.expired": [
    "d77c58f9",
    "网站“{website}”的域名 {domain} 已于 {day} 到期，已过期 {overdue} 天。",
  ],
  "icp-domain-registration.expired.remedy": [
    "4ea2982d",
    "请续费域名并更新 expiresOn。如果域名已被他人注册，则须注销其备案。",
  ],
  "icp-domain-registration.expires-too-soon": [
    "ce18afc2",
    "网站“{website}”的域名 {domain} 将于 {day} 到期，剩余 {left} 天，但{province}要求备案时剩余有效期超过 {threshold} 天。",
  ],
  "icp-domain-registration.expires-too-soon.remedy": ["9e8c82f8", "请续费域名并更新 expiresOn。"],
  "icp-domain-registration.expires-too-soon-reportedly": [
    "6233e750",
    "网站“{website}”的域名 {domain} 将于 {day} 到期，剩余 {left} 天；据了解{province}要求备案时剩余有效期超过 {threshold} 天。",
  ],
  "icp-domain-registration.expires-too-soon-reportedly.remedy": [
    "aa1f705c",
    "请续费域名并更新 expiresOn，或将当地规定的天数填入 facts.validityDays。",
  ],
  "icp-domain-registration.expiring": [
    "a8f0261f",
    "已备案网站“{website}”的域名 {domain} 将于 {day} 到期，剩余 {left} 天。",
  ],
  "icp-domain-registration.expiring.remedy": ["8b7453e7", "请及时续费域名并更新 expiresOn：域名失效后备案随之失效。"],
  "icp-domain-registration.no-real-name": ["bd877b9c", "网站“{website}”的域名 {domain} 尚未完成实名认证。"],
  "icp-domain-registration.no-real-name.remedy": [
    "faab2b32",
    "请在注册服务机构完成实名认证，约三天后信息同步至工信部，再填写 realNameVerified: true。",
  ],
  "icp-domain-registration.other-holder": [
    "22507680",
    "网站“{website}”的域名 {domain} 的持有者为“{holder}”，但该网站计划由“{entity}”备案。",
  ],
  "icp-domain-registration.other-holder.remedy": [
    "1aef34f0",
    "请在注册服务机构将域名过户给主体并更新 holder，或以持有者为主体备案。",
  ],
  "icp-domain-registration.held-by-representative": [
    "b8bfdc26",
    "网站“{website}”的域名 {domain} 由“{entity}”的法定代表人“{holder}”持有；仅部分省份接受这种情况。",
  ],
  "icp-domain-registration.held-by-representative.remedy": [
    "0c56b06d",
    "请查阅{province}通信管理局的规定，或将域名过户给主体。",
  ],
  "icp-domain-registration.not-stated": [
    "c7b1bb1e",
    "网站“{website}”计划备案域名 {domain}，而登记册缺少起决定作用的信息：{missing}。",
  ],
  "icp-domain-registration.not-stated.remedy": ["864ee91a", "请在该网站的 registration 中填写。"],
  "icp-service-number-quota.title": [
    "23e423e2",
    "每个实例可申请的备案服务号数量有限，且每个备案服务号只能用于一次备案。",
  ],
  "icp-service-number-quota.too-many": [
    "633aa878",
    "网站“{website}”是该实例上的第 {count} 个备案，但每个 {product} 实例只能申请 {limit} 个备案服务号；续费不会增加数量。",
  ],
  "icp-service-number-quota.too-many.remedy": [
    "dcb5261e",
    "请通过其他实例备案该网站（必要时购买新实例），并在 instance 中填写。",
  ],
  "icp-service-number-quota.used-twice": [
    "ba17cb21",
    "网站“{website}”使用了“{other}”（{place}）的备案服务号；备案成功后，备案服务号不能重复使用。",
  ],
  "icp-service-number-quota.used-twice.remedy": ["a9fabe89", "请重新申请备案服务号，并填写到 serviceNumber。"],
  "icp-pre-approval.title": ["d62bfd66", "涉及前置审批行业的网站，备案前须取得审批文件，或提供无需审批的证明。"],
  "icp-pre-approval.missing": [
    "edbf523a",
    "网站“{website}”的内容涉及{industry}行业，需前置审批，但登记册未填写相应的审批文件。",
  ],
  "icp-pre-approval.missing.remedy": [
    "08387a6c",
    "请向主管部门取得审批文件并填入 preApprovals。如主管部门告知无需审批，请填写 notRequiredBy 以及备注或承诺书（remark）。",
  ],
  "icp-pre-approval.probably-missing": [
    "cd34fd41",
    "网站“{website}”的内容涉及{industry}行业，很可能需要前置审批，但登记册未填写相应的审批文件。",
  ],
  "icp-pre-approval.probably-missing.remedy": [
    "a8697075",
    "请咨询主管部门，并在 preApprovals 中填写审批文件，或填写 notRequiredBy 以及备注或承诺书（remark）。",
  ],
  "icp-pre-approval.not-proven": [
    "57510a23",
    "登记册称主管部门告知网站“{website}”的{industry}内容无需前置审批，但未填写备注或承诺书。",
  ],
  "icp-pre-approval.not-proven.remedy": ["7bd7ac63", "请准备审核人员可能要求的备注或承诺书，并填写到 remark。"],
  "icp-pre-approval.not-stated": [
    "d881e3eb",
    "网站“{website}”计划备案，而登记册未填写其内容，因此无法判断是否需要前置审批。",
  ],
  "icp-pre-approval.not-stated.remedy": [
    "eb6f8b16",
    "请填写 content.about；如涉及相关行业，还需填写 content.industries。",
  ],
  "icp-individual-content.title": ["c948a5fb", "网站内容涉及行业或单位的，不能以个人名义备案。"],
  "icp-individual-content.not-personal": [
    "0e8e1f3c",
    "网站“{website}”的主体“{entity}”为个人，但其内容涉及行业或单位。",
  ],
  "icp-individual-content.not-personal.remedy": ["98333ce2", "请以单位主体备案该网站，或仅保留个人内容。"],
  "icp-individual-content.not-stated": [
    "b1984e15",
    "网站“{website}”计划由个人“{entity}”备案，而登记册未填写其内容所涉范围。",
  ],
  "icp-individual-content.not-stated.remedy": [
    "ab99d86b",
    "请填写 content.about：personal、industry 或 organization。",
  ],
  "icp-cdn-area-needs-filing.title": ["e8d800b7", "服务区域包含中国内地的加速域名必须已完成 ICP 备案。"],
  "icp-cdn-area-needs-filing.unfiled": [
    "6253299e",
    "{product} 将在中国内地为 {domain} 提供服务（{where}），但登记册中没有 {registrable} 的 ICP 备案。",
  ],
  "icp-cdn-area-needs-filing.unfiled.remedy": [
    "33fc95f7",
    "为 {registrable} 申请 ICP 备案并将备案号写入登记册，或者排除中国内地：将服务区域（`scope`，ESA 为 `coverage`）设为 overseas。",
  ],
  "icp-cdn-area-needs-filing.planned": [
    "d3c601e5",
    "{product} 将在中国内地为 {domain} 提供服务（{where}），但 {registrable} 的 ICP 备案仍在计划中：登记册中没有其网站备案号。",
  ],
  "icp-cdn-area-needs-filing.planned.remedy": [
    "6c82fb27",
    "待备案通过并将备案号写入登记册后再部署；在此之前请排除中国内地：将服务区域（`scope`，ESA 为 `coverage`）设为 overseas。",
  ],
  "icp-cdn-area-needs-filing.unfileable": [
    "7f187471",
    "{product} 将在中国内地为 {domain} 提供服务（{where}），但 {registrable} 没有 ICP 备案，也无法备案：后缀 .{suffix} 未经工信部批准。",
  ],
  "icp-cdn-area-needs-filing.unfileable.remedy": [
    "2c42e961",
    "改用后缀已获批准的域名（如 .com 或 .cn）提供服务，或者排除中国内地：将服务区域（`scope`，ESA 为 `coverage`）设为 overseas。",
  ],
  "icp-cdn-area-needs-filing.place-undecided": [
    "c2c43fcb",
    "{product} 将为 {domain} 提供服务，登记册中没有其 ICP 备案，且无法判断是否在中国内地提供服务：{where}。",
  ],
  "icp-cdn-area-needs-filing.place-undecided.remedy": [
    "a4227ebc",
    "为 {registrable} 备案，或者排除中国内地：将服务区域（`scope`，ESA 为 `coverage`）设为 overseas，并使用预览时已知的值。",
  ],
  "icp-cdn-area-needs-filing.domain-unknown": [
    "89baea4f",
    "{product} 将（或可能）在中国内地为某个域名提供服务（{where}），但该域名在部署前未知：`{property}`。",
  ],
  "icp-cdn-area-needs-filing.domain-unknown.remedy": [
    "bb56eea0",
    "请以字面值或配置值给出域名，以便在预览时查询其备案。",
  ],
  "icp-cdn-area-needs-filing.domain-invalid": [
    "0e4840cf",
    "{product} 的 `{property}` 为 '{text}'，不是可注册的域名，因此无法查询其备案。",
  ],
  "icp-cdn-area-needs-filing.domain-invalid.remedy": [
    "3a807fc3",
    "请更正该名称。IP 地址或裸主机名无需绑定；网站需要已备案的域名。",
  ],
  "icp-domain-binding-needs-filing.title": ["de7ea79f", "绑定到中国内地资源的域名必须已完成 ICP 备案。"],
  "icp-domain-binding-needs-filing.unfiled": [
    "6253299e",
    "{product} 将在中国内地为 {domain} 提供服务（{where}），但登记册中没有 {registrable} 的 ICP 备案。",
  ],
  "icp-domain-binding-needs-filing.unfiled.remedy": [
    "d0da00b0",
    "为 {registrable} 申请 ICP 备案并将备案号写入登记册，或者在中国内地以外的地域绑定该域名。",
  ],
  "icp-domain-binding-needs-filing.planned": [
    "d3c601e5",
    "{product} 将在中国内地为 {domain} 提供服务（{where}），但 {registrable} 的 ICP 备案仍在计划中：登记册中没有其网站备案号。",
  ],
  "icp-domain-binding-needs-filing.planned.remedy": [
    "06baf5d9",
    "待备案通过并将备案号写入登记册后再部署；在此之前请在中国内地以外的地域绑定该域名。",
  ],
  "icp-domain-binding-needs-filing.unfileable": [
    "7f187471",
    "{product} 将在中国内地为 {domain} 提供服务（{where}），但 {registrable} 没有 ICP 备案，也无法备案：后缀 .{suffix} 未经工信部批准。",
  ],
  "icp-domain-binding-needs-filing.unfileable.remedy": [
    "563e68ba",
    "改用后缀已获批准的域名（如 .com 或 .cn）提供服务，或者在中国内地以外的地域绑定该域名。",
  ],
  "icp-domain-binding-needs-filing.place-undecided": [
    "c2c43fcb",
    "{product} 将为 {domain} 提供服务，登记册中没有其 ICP 备案，且无法判断是否在中国内地提供服务：{where}。",
  ],
  "icp-domain-binding-needs-filing.place-undecided.remedy": [
    "0a6257f0",
    "为 {registrable} 备案，或者在中国内地以外的地域绑定该域名，并使用预览时已知的值。",
  ],
  "icp-domain-binding-needs-filing.domain-unknown": [
    "89baea4f",
    "{product} 将（或可能）在中国内地为某个域名提供服务（{where}），但该域名在部署前未知：`{property}`。",
  ],
  "icp-domain-binding-needs-filing.domain-unknown.remedy": [
    "bb56eea0",
    "请以字面值或配置值给出域名，以便在预览时查询其备案。",
  ],
  "icp-domain-binding-needs-filing.domain-invalid": [
    "0e4840cf",
    "{product} 的 `{property}` 为 '{text}'，不是可注册的域名，因此无法查询其备案。",
  ],
  "icp-domain-binding-needs-filing.domain-invalid.remedy": [
    "3a807fc3",
    "请更正该名称。IP 地址或裸主机名无需绑定；网站需要已备案的域名。",
  ],
  "icp-dns-record-to-mainland.title": ["14aaf17b", "只有已完成 ICP 备案的域名，其解析记录才可指向中国内地的主机。"],
  "icp-dns-record-to-mainland.unfiled": [
    "3d8cd4e5",
    "{chain}：该解析记录指向中国内地（{where}），但登记册中没有 {registrable} 的 ICP 备案。",
  ],
  "icp-dns-record-to-mainland.unfiled.remedy": [
    "533dcaa3",
    "为 {registrable} 申请 ICP 备案并将备案号写入登记册，或者将记录指向中国内地以外的主机。未备案域名访问阿里云中国内地主机会被阻断。",
  ],
  "icp-dns-record-to-mainland.planned": [
    "c6642506",
    "{chain}：该解析记录指向中国内地（{where}），但 {registrable} 的 ICP 备案仍在计划中：登记册中没有其网站备案号。",
  ],
  "icp-dns-record-to-mainland.planned.remedy": [
    "f8a73270",
    "待备案通过并将备案号写入登记册后再添加该记录；在此之前请指向中国内地以外。",
  ],
  "icp-dns-record-to-mainland.unfileable": [
    "d891d20c",
    "{chain}：该解析记录指向中国内地（{where}），但 {registrable} 没有 ICP 备案，也无法备案：后缀 .{suffix} 未经工信部批准。",
  ],
  "icp-dns-record-to-mainland.unfileable.remedy": [
    "1a9afd76",
    "改用后缀已获批准的域名（如 .com 或 .cn），或者将记录指向中国内地以外。",
  ],
  "icp-dns-record-to-mainland.end-undecided": [
    "fb503fd1",
    "{chain}：无法判断该解析记录是否指向中国内地（{where}），且登记册中没有 {registrable} 的 ICP 备案。",
  ],
  "icp-dns-record-to-mainland.end-undecided.remedy": [
    "09a61065",
    "在登记册的 `hosts` 中说明该地址或名称的位置，或者让记录值来自本次部署的资源。",
  ],
  "icp-dns-record-to-mainland.domain-unknown": [
    "7367a2a2",
    "{chain}：该解析记录指向（或可能指向）中国内地（{where}），但其域名在部署前未知。",
  ],
  "icp-dns-record-to-mainland.domain-unknown.remedy": [
    "bb56eea0",
    "请以字面值或配置值给出域名，以便在预览时查询其备案。",
  ],
  "icp-url-forwarding-needs-filing.title": [
    "fcc4482a",
    "使用 URL 转发的域名必须已完成 ICP 备案且接入商为阿里云，无论转发到何处。",
  ],
  "icp-url-forwarding-needs-filing.unfiled": [
    "b8f43163",
    "{name} 由位于中国内地的云解析服务器转发到 URL，但登记册中没有 {registrable} 的 ICP 备案。",
  ],
  "icp-url-forwarding-needs-filing.unfiled.remedy": [
    "adbe6f71",
    "请通过阿里云为 {registrable} 备案，或为其备案新增接入阿里云，并更新登记册；或者改用指向自有 Web 服务器的解析记录。",
  ],
  "icp-url-forwarding-needs-filing.planned": [
    "7b3dbf49",
    "{name} 由位于中国内地的云解析服务器转发到 URL，但 {registrable} 的 ICP 备案仍在计划中。",
  ],
  "icp-url-forwarding-needs-filing.planned.remedy": ["488b2b1e", "待备案通过并将备案号写入登记册后再添加转发。"],
  "icp-url-forwarding-needs-filing.unfileable": [
    "0d3684ea",
    "{name} 由位于中国内地的云解析服务器转发到 URL，但 {registrable} 没有 ICP 备案，也无法备案：后缀 .{suffix} 未经工信部批准。",
  ],
  "icp-url-forwarding-needs-filing.unfileable.remedy": [
    "c6407cb9",
    "请改由中国内地以外的 Web 服务器进行重定向，而不是通过 DNS 转发。",
  ],
  "icp-url-forwarding-needs-filing.other-provider": [
    "5310c410",
    "{name} 由位于中国内地的云解析服务器转发到 URL，但 {registrable} 的备案接入商不包括阿里云。",
  ],
  "icp-url-forwarding-needs-filing.other-provider.remedy": [
    "adbe6f71",
    "请通过阿里云为 {registrable} 备案，或为其备案新增接入阿里云，并更新登记册；或者改用指向自有 Web 服务器的解析记录。",
  ],
  "icp-url-forwarding-needs-filing.type-unknown": [
    "5826d901",
    "{name} 的记录值是 URL；其类型是否为 URL 转发在部署前未知，而按 {registrable} 目前的备案情况不能使用 URL 转发。",
  ],
  "icp-url-forwarding-needs-filing.type-unknown.remedy": ["302fa147", "请以字面值或配置值给出记录类型。"],
  "icp-url-forwarding-needs-filing.domain-unknown": [
    "ec731e47",
    "某个名称由位于中国内地的云解析服务器转发到 URL，但其域名在部署前未知。",
  ],
  "icp-url-forwarding-needs-filing.domain-unknown.remedy": [
    "bb56eea0",
    "请以字面值或配置值给出域名，以便在预览时查询其备案。",
  ],
  "icp-url-forwarding-needs-filing.target-unfiled": [
    "a4614166",
    "{name} 被转发到 {target}，后者指向中国内地（{where}），但登记册中没有 {registrable} 的 ICP 备案号。",
  ],
  "icp-url-forwarding-needs-filing.target-unfiled.remedy": [
    "9e190dc7",
    "请同时为目标域名备案，或转发到中国内地以外的网站。",
  ],
  "icp-url-forwarding-needs-filing.target-unknown": [
    "92da3deb",
    "{name} 被转发到部署前未知的 URL，因此无法判断目标域名是否需要备案。",
  ],
  "icp-url-forwarding-needs-filing.target-unknown.remedy": ["44c522f9", "请以字面值或配置值给出该 URL。"],
  "icp-access-provider.title": [
    "630869d5",
    "通过其他服务商备案的域名，须先接入阿里云，才能由阿里云中国内地主机提供服务。",
  ],
  "icp-access-provider.binding": [
    "6031544d",
    "{product} 将在中国内地为 {domain} 提供服务（{where}）；{registrable} 的备案号为 {number}，但其接入商（{providers}）不包括阿里云。",
  ],
  "icp-access-provider.binding.remedy": [
    "db816727",
    "通过 ICP 备案控制台为该备案新增接入阿里云（备案号不变），然后在登记册的 accessProviders 中加入 alibaba-cloud。",
  ],
  "icp-access-provider.binding-undecided": [
    "6b88fec2",
    "{product} 将为 {domain} 提供服务，其备案号为 {number}，接入商（{providers}）不包括阿里云，且无法判断是否在中国内地提供服务：{where}。",
  ],
  "icp-access-provider.binding-undecided.remedy": [
    "db816727",
    "通过 ICP 备案控制台为该备案新增接入阿里云（备案号不变），然后在登记册的 accessProviders 中加入 alibaba-cloud。",
  ],
  "icp-access-provider.record": [
    "a2501cdd",
    "{chain}：该解析记录指向阿里云中国内地主机（{where}）；{registrable} 的备案号为 {number}，但其接入商（{providers}）不包括阿里云。",
  ],
  "icp-access-provider.record.remedy": [
    "db816727",
    "通过 ICP 备案控制台为该备案新增接入阿里云（备案号不变），然后在登记册的 accessProviders 中加入 alibaba-cloud。",
  ],
  "icp-access-provider.record-undecided": [
    "081f6173",
    "{chain}：无法判断该解析记录是否指向阿里云中国内地主机（{where}）；{registrable} 的备案号为 {number}，接入商（{providers}）不包括阿里云。",
  ],
  "icp-access-provider.record-undecided.remedy": [
    "db816727",
    "通过 ICP 备案控制台为该备案新增接入阿里云（备案号不变），然后在登记册的 accessProviders 中加入 alibaba-cloud。",
  ],
  "icp-filing-instance.title": ["9b05a94e", "网站备案所用的实例须始终满足备案条件。"],
  "icp-filing-instance.product": [
    "a866ede9",
    "网站“{website}”备案所用的 {instance} 既不是 ECS 实例，也不是轻量应用服务器；只有这两种产品支持备案。",
  ],
  "icp-filing-instance.product.remedy": [
    "9471bb28",
    "请通过位于中国内地的上述实例备案。如使用负载均衡或集群，请填写其后端的一台 ECS 实例。",
  ],
  "icp-filing-instance.gone": [
    "ad716e5c",
    "网站“{website}”备案所用的 {instance} 据登记册由本程序管理，但不在其计划中；失去该实例将导致取消接入，备案可能被注销。",
  ],
  "icp-filing-instance.gone.remedy": [
    "cf0ec7fc",
    "请保留该实例，或先变更为其他实例并更新 instance。如已迁移到其他程序，请填写该程序。",
  ],
  "icp-filing-instance.overseas": ["f4d050e8", "网站“{website}”备案所用的 {instance} 不在中国内地（{where}）。"],
  "icp-filing-instance.overseas.remedy": ["d51cc587", "请使用并保留位于中国内地地域的实例备案。"],
  "icp-filing-instance.pay-as-you-go": [
    "51df838f",
    "网站“{website}”备案所用的 {instance} 为按量付费；只有包年包月实例支持备案。",
  ],
  "icp-filing-instance.pay-as-you-go.remedy": [
    "d43413a8",
    "请将 instanceChargeType 设为 PrePaid，且购买时长不少于三个月。",
  ],
  "icp-filing-instance.spot": [
    "1e5d543e",
    "网站“{website}”备案所用的 {instance} 为抢占式实例：按量付费，且可能随时被释放。",
  ],
  "icp-filing-instance.spot.remedy": [
    "3fe5d762",
    "请使用包年包月实例备案：去掉 spotStrategy，并将 instanceChargeType 设为 PrePaid。",
  ],
  "icp-filing-instance.too-short": ["6c72f3b7", "网站“{website}”计划通过 {instance} 备案，但其购买时长不足三个月。"],
  "icp-filing-instance.too-short.remedy": [
    "1f32ac1c",
    "请购买三个月以上的时长。如已续费，请在 instance 中填写 purchasedMonths。",
  ],
  "icp-filing-instance.no-public-address": ["7830b5e5", "网站“{website}”备案所用的 {instance} 没有公网 IP。"],
  "icp-filing-instance.no-public-address.remedy": [
    "7aeb5ad6",
    "请将 internetMaxBandwidthOut 设为大于零的值，或绑定 EIP。如由其他程序绑定，请在 instance 中填写 publicAddress: true。",
  ],
  "icp-filing-instance.stopped": [
    "82434659",
    "网站“{website}”备案所用的 {instance} 计划停机；备案要求实例处于运行状态。",
  ],
  "icp-filing-instance.stopped.remedy": ["7ceba537", "请保持实例运行，或先变更为其他实例。"],
  "icp-filing-instance.not-known": [
    "f7e504ae",
    "网站“{website}”备案所用的 {instance} 是否满足备案条件在部署前无法判断：{terms}。",
  ],
  "icp-filing-instance.not-known.remedy": ["c49ab5b2", "请为这些属性提供已知的值，或自行核对是否满足条件。"],
  "icp-filing-instance.not-stated": [
    "8a2d1ead",
    "网站“{website}”计划备案，而登记册缺少起决定作用的实例信息：{terms}。",
  ],
  "icp-filing-instance.not-stated.remedy": [
    "f480e802",
    "请在该网站的 instance 中填写，或指明管理该实例的 Pulumi 资源。",
  ],
  "icp-region-assumed.title": ["a499acc3", "判断不应依赖提供程序的内置默认地域。"],
  "icp-region-assumed.assumed": [
    "f8897de7",
    "此处没有指定地域，提供程序将使用内置的 {region}（位于中国内地）；判断以此为准。",
  ],
  "icp-region-assumed.assumed.remedy": [
    "216a14aa",
    "请指定地域：堆栈配置中的 `alicloud:region`、提供程序的 `region` 或 ALICLOUD_REGION。如果地域来自规则包无法读取之处（如配置文件 profile），请在登记册中填写 defaultRegion。",
  ],
  "icp-filed-domain-needs-mainland-host.title": ["bee02dff", "已备案域名必须至少有一条解析指向阿里云中国内地的主机。"],
  "icp-filed-domain-needs-mainland-host.away": [
    "eab81a06",
    "{domain} 的备案号为 {number}，接入商为阿里云，但此处规划的解析都没有指向阿里云中国内地的主机：{chain}（{where}）。",
  ],
  "icp-filed-domain-needs-mainland-host.away.remedy": [
    "b03506b4",
    "请至少保留一条解析指向提供服务的内地主机，否则阿里云可能取消该备案的接入。如果此类解析在别处管理，请填入登记册中该网站的 records。",
  ],
  "icp-filed-domain-needs-mainland-host.gone": [
    "cc66c3be",
    "{domain} 的备案号为 {number}，登记册说明其解析由本堆栈管理，但此处没有规划任何确定属于它的网站解析。",
  ],
  "icp-filed-domain-needs-mainland-host.gone.remedy": [
    "03530789",
    "请规划一条指向内地主机的解析，或更正登记册中的 managedBy。已备案但未解析的域名会被取消接入。",
  ],
  "icp-filed-domain-needs-mainland-host.end-undecided": [
    "e97d79f8",
    "{domain} 的备案号为 {number}；此处没有解析确定指向阿里云中国内地的主机，且部分解析的终点无法判断：{chain}（{where}）。",
  ],
  "icp-filed-domain-needs-mainland-host.end-undecided.remedy": [
    "659d2b42",
    "请在登记册的 `hosts` 中说明该地址或名称的位置，或将在别处管理的解析填入该网站的 records。",
  ],
  "icp-filed-domain-needs-mainland-host.domain-unknown": [
    "7a385598",
    "{chain}：该解析未确定指向阿里云中国内地的主机（{where}），且其域名（可能已备案）在部署前未知。",
  ],
  "icp-filed-domain-needs-mainland-host.domain-unknown.remedy": [
    "bb56eea0",
    "请以字面值或配置值给出域名，以便在预览时查询其备案。",
  ],
  "icp-ip-only-website.title": ["8ac70503", "位于中国内地且没有域名指向的网站无法通过阿里云备案。"],
  "icp-ip-only-website.ip-only": [
    "dec6e74e",
    "“{name}”在中国内地通过公网提供 HTTP 服务（{where}），但此处没有解析或域名指向它。",
  ],
  "icp-ip-only-website.ip-only.remedy": [
    "20602c76",
    "请让已备案域名的解析指向它。如果网站仅通过 IP 地址访问，请直接向所在省通信管理局备案：阿里云仅支持域名备案。",
  ],
  "icp-ip-only-website.ip-only-undecided": [
    "6c867e84",
    "“{name}”提供 HTTP 服务，此处没有解析或域名指向它，且无法判断其是否在中国内地通过公网提供服务：{where}。",
  ],
  "icp-ip-only-website.ip-only-undecided.remedy": [
    "20602c76",
    "请让已备案域名的解析指向它。如果网站仅通过 IP 地址访问，请直接向所在省通信管理局备案：阿里云仅支持域名备案。",
  ],
  "icp-exemptions.title": ["6d5f03a6", "豁免应有期限、针对允许豁免的规则，且仅在需要时保留。"],
  "icp-exemptions.expired": ["47c2de34", "对 {scope} 免于规则 {rule} 的豁免已于 {day} 到期；相关问题将重新阻止部署。"],
  "icp-exemptions.expired.remedy": [
    "2ae34ea7",
    "请解决被豁免的问题并删除该条目，或重新审批并填写新的 reason、approver 和 expires。",
  ],
  "icp-exemptions.expiring": [
    "79ae4240",
    "对 {scope} 免于规则 {rule} 的豁免将于 {day} 到期，剩余 {left} 天；届时相关问题将阻止部署。",
  ],
  "icp-exemptions.expiring.remedy": ["f89b5681", "请在到期前解决被豁免的问题，或重新审批该豁免。"],
  "icp-exemptions.too-long": [
    "6ce13661",
    "对 {scope} 免于规则 {rule} 的豁免至 {day} 为止，超过 {limit} 天，因此无效。",
  ],
  "icp-exemptions.too-long.remedy": [
    "b5ef7e39",
    "请填写更早的日期；届时仍需豁免的应重新审批。豁免的最长期限由登记册的 facts.exemptionDays 决定。",
  ],
  "icp-exemptions.not-exemptible": ["cc49f938", "规则 {rule} 不允许豁免，其他所有判断都以其为前提。"],
  "icp-exemptions.not-exemptible.remedy": [
    "8e68c6bf",
    "请删除该条目。对于待定的问题，请针对无法判断的那条规则申请豁免。",
  ],
  "icp-exemptions.unknown-rule": ["b38f8d27", "该豁免针对的规则“{rule}”不存在。"],
  "icp-exemptions.unknown-rule.remedy": ["1b62ea97", "请改为 {meant}，或删除该条目。"],
  "icp-exemptions.unused": ["79a97846", "本次检查中没有问题需要对 {scope} 免于规则 {rule} 的豁免。"],
  "icp-exemptions.unused.remedy": ["239bf448", "请删除该条目，除非同一登记册下的其他部署仍需要它。"],
  "icp-undetermined.title": ["50f7df50", "规则适用，但起决定作用的值在部署前未知。"],
  "icp-undetermined.nothing-judged": ["2bd476a6", "规则包中判断资源的策略均已禁用，因此未对本次部署作出任何判断。"],
  "icp-undetermined.nothing-judged.remedy": ["edac559e", "请在 --policy-pack-config 指定的文件中启用所需的策略。"],
  "product.cdn": ["7741b5ac", "阿里云 CDN"],
  "product.dcdn": ["e7561e30", "全站加速 DCDN"],
  "product.scdn": ["7b13cf4e", "安全加速 SCDN"],
  "product.vod": ["4274cd0f", "视频点播"],
  "product.live": ["93df0fd5", "视频直播"],
  "product.esa": ["6b179645", "边缘安全加速 ESA"],
  "product.oss": ["4208fe6d", "对象存储 OSS"],
  "product.ga": ["aea5122f", "全球加速 GA"],
  "product.waf": ["af9599f1", "Web 应用防火墙 WAF"],
  "product.ddos": ["f7ac4d16", "DDoS 高防"],
  "product.cr": ["8d193fc9", "容器镜像服务"],
  "product.vs": ["35d5a3a5", "视频监控"],
  "product.ecs": ["757ff096", "云服务器 ECS"],
  "product.swas": ["4e8aaa38", "轻量应用服务器"],
  "product.eip": ["083044ef", "弹性公网 IP"],
  "product.nat": ["323ad129", "NAT 网关"],
  "product.slb": ["474e160a", "传统型负载均衡 CLB"],
  "product.alb": ["a6325cbb", "应用型负载均衡 ALB"],
  "product.nlb": ["678c3c03", "网络型负载均衡 NLB"],
  "product.fc": ["1b906b2b", "函数计算"],
  "product.apigateway": ["74974ca3", "API 网关"],
  "product.apig": ["c7f83ed2", "云原生 API 网关"],
  "product.mse": ["7ef2686d", "MSE 云原生网关"],
  "product.sae": ["e9b1bbc8", "Serverless 应用引擎 SAE"],
  "product.eci": ["611c6bca", "弹性容器实例 ECI"],
  "product.ack": ["28d003db", "容器服务 ACK"],
  "product.ens": ["385467d5", "边缘节点服务 ENS"],
  "product.rds": ["865d65e8", "RDS Custom"],
  "place.region": ["3067dea7", "地域 {region}（来自 `{path}`）"],
  "place.value": ["29f6e053", "`{path}` 为 '{text}'"],
  "place.domestic": ["5feb2d00", "未设置 `{path}`，默认即 domestic：中国内地"],
  "place.notKnown": ["08350ba2", "`{path}` 的值在部署前未知"],
  "place.unlisted": ["a5cb19b0", "`{path}` 为 '{text}'，不是文档列出的取值"],
  "location.nothing": ["3eaab9bc", "没有信息表明其服务位置"],
  "location.region": ["22d09d24", "地域 {region}（{how}）"],
  "location.discontinued": ["a457c274", "该产品已停售，且不能选择区域"],
  "location.partlyElsewhere": ["79b3ed5d", "`{path}` 的部分取值不在本次部署中或在部署前未知"],
  "location.partUnknown": ["feae6ee8", "其组成部分在部署前未知"],
  "location.unnamed": ["1f2acecb", "本次部署中没有引用它的 {kinds}"],
  "region.notKnown": ["30943cd9", "提供程序 '{name}' 的地域在部署前未知"],
  "region.config": ["fab0d4a1", "来自堆栈配置 alicloud:region"],
  "region.provider": ["aaff7059", "来自提供程序 '{name}'"],
  "region.variable": ["7c595c9e", "来自环境变量 {name}"],
  "region.register": ["63a207db", "来自登记册的 defaultRegion"],
  "region.otherEnvironment": ["d0e556b4", "地域取决于 Pulumi 的运行环境，计划中未说明"],
  "region.builtIn": ["72bb8a58", "没有任何地方指定地域，因此采用提供程序内置的默认地域"],
  "servingLocation.private": ["afeea635", "公网无法访问"],
  "servingLocation.exposureUnknown": ["88e9fabc", "{how}，但公网能否访问在部署前未知"],
  "host.unlisted": ["525c8bea", "其值来自无法判断位置的资源"],
  "host.several": ["91fbaa89", "其值来自多个资源，部署前无法确定是哪一个"],
  "host.host": ["eabe1b73", "{product} '{name}'，{how}"],
  "trace.tooLong": ["d313f743", "别名链过长，无法继续跟踪"],
  "trace.recordUnknown": ["097556d8", "{how}；途中的解析记录是否生效在部署前未知"],
  "hop.edge": ["4a6e8c6a", "DNS 服务商的边缘网络"],
  "hop.edgeLabel": ["16ac31f1", "DNS 服务商边缘网络"],
  "hop.notYetKnown": ["9983bd27", "{how}；记录值本身尚未确定"],
  "hop.valueUnknown": ["55357e6f", "其值在部署前未知"],
  "hop.private": ["5853c121", "私网地址，公网无法访问"],
  "hop.register": ["6ec37695", "登记册的 `hosts` 说明其位于 {location}"],
  "hop.name": ["6884815d", "{product} 的域名，位于 {place}"],
  "hop.nameWithoutArea": ["8d98a8d1", "{product} 的域名，无法从中判断服务区域"],
  "hop.alibabaCloud": ["dd325ff0", "阿里云"],
  "hop.unexplained": ["b65a260d", "本次部署和登记册的 `hosts` 都没有说明 {answer} 位于或指向何处"],
  "forwarding.servers": ["f832911f", "位于中国内地的云解析服务器"],
  "forwarding.typeUnknown": ["0e53c9e5", "该记录是否为 URL 转发在部署前未知"],
  "forwarding.targetUnknown": ["ec3b51b7", "目标 URL 在部署前未知"],
  "forwarding.nowhere": ["a7fb8c8d", "没有信息表明 {target} 指向何处"],
  "icp-filed-domain-needs-mainland-host.away-here": [
    "5e7059d0",
    "{domain} 的备案号为 {number}，接入商为阿里云，此处规划的解析都没有指向阿里云中国内地的主机：{chain}（{where}）。无法判断其他堆栈中是否有此类解析。",
  ],
  "icp-filed-domain-needs-mainland-host.away-here.remedy": [
    "96dbf96a",
    "如果网站的解析在其他堆栈中，则无需修改：请在登记册中将该堆栈填为网站的 managedBy，或将这些解析填入 records。否则请至少保留一条解析指向内地主机。",
  ],
  "separators.spacedOr": ["e1a3e78c", " 或 "],
  "icp-register-verified.title": ["71358319", "登记册中的域名信息应与阿里云掌握的信息一致。"],
  "icp-register-verified.not-filed": [
    "2ee422ca",
    "登记册中网站“{website}”的域名 {domain} 备案号为 {number}，但阿里云未查到该域名的备案。",
  ],
  "icp-register-verified.not-filed.remedy": [
    "93458e5c",
    "请在 https://beian.miit.gov.cn 查询该域名。如备案已被注销，请删除 filingNumber；当天完成的备案可能次日才能查到。",
  ],
  "icp-register-verified.filed-already": ["2fda37ee", "登记册中网站“{website}”为计划备案，但域名 {domain} 已备案。"],
  "icp-register-verified.filed-already.remedy": [
    "25489ddf",
    "请在 https://beian.miit.gov.cn 查询该域名，并填写 filingNumber 和 accessProviders；如为他人的备案，请更换域名。",
  ],
  "icp-register-verified.filing-not-told": [
    "6252979e",
    "网站“{website}”的域名 {domain} 属于其他账号，阿里云未告知当前账号该域名是否已备案。",
  ],
  "icp-register-verified.filing-not-told.remedy": [
    "92a619c0",
    "请使用域名所属账号的凭据运行该命令，或在 https://beian.miit.gov.cn 查询。",
  ],
  "icp-register-verified.other-registrar": [
    "647211e7",
    "登记册中网站“{website}”的域名 {domain} 在 {registrar} 注册，但该域名实际在阿里云注册。",
  ],
  "icp-register-verified.other-registrar.remedy": ["1c2be5a0", "请更正 registration 中的 registrar。"],
  "icp-register-verified.expires-earlier": [
    "02dc3d21",
    "登记册中网站“{website}”的域名 {domain} 于 {stated} 到期，但实际到期日更早，为 {actual}。",
  ],
  "icp-register-verified.expires-earlier.remedy": [
    "130cd12e",
    "如有效期不足，请续费域名，并更正 registration 中的 expiresOn。",
  ],
  "icp-register-verified.expires-later": [
    "5df06630",
    "登记册中网站“{website}”的域名 {domain} 于 {stated} 到期，但实际有效期至 {actual}。",
  ],
  "icp-register-verified.expires-later.remedy": ["13682ffd", "请更正 registration 中的 expiresOn。"],
  "icp-register-verified.no-real-name": [
    "223ff309",
    "登记册中网站“{website}”的域名 {domain} 已完成实名认证，但{status}。",
  ],
  "icp-register-verified.no-real-name.remedy": [
    "1b0d4b92",
    "请在阿里云域名控制台完成实名认证，完成之前请填写 realNameVerified: false。",
  ],
  "icp-register-verified.real-name-done": [
    "255490ff",
    "登记册中网站“{website}”的域名 {domain} 未完成实名认证，但{status}。",
  ],
  "icp-register-verified.real-name-done.remedy": ["c3b1086e", "请在 registration 中填写 realNameVerified: true。"],
  "icp-register-verified.other-holder": [
    "da1a2895",
    "登记册中网站“{website}”的域名 {domain} 的持有者为“{stated}”，但实际登记的持有者为“{actual}”。",
  ],
  "icp-register-verified.other-holder.remedy": [
    "e94be234",
    "请更正 registration 中的 holder，或将域名过户给备案主体。",
  ],
  "icp-register-verified.registration-not-told": [
    "c9931088",
    "阿里云未告知网站“{website}”的域名 {domain} 的注册信息；账号只能查询自己名下的域名。",
  ],
  "icp-register-verified.registration-not-told.remedy": [
    "8d7397d2",
    "请使用域名所属账号的凭据运行该命令，或更正 registration 中的 registrar。",
  ],
  "realName.SUCCEED": ["c8f0e5bd", "实际已完成"],
  "realName.NONAUDIT": ["bdeae4b3", "实际未提交认证"],
  "realName.AUDITING": ["5bc7ce4d", "实际仍在审核中"],
  "realName.FAILED": ["9f70180c", "实际认证未通过"],
};
