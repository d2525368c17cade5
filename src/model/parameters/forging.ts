import { choice, flag, integer, number } from './row.ts';

/** What forging costs, how it is checked, and what happens when it is found. */
export const forgingParameters = {
  'staged.hours': number(1.2, 'hours', [0, 10], [
    'Posing a few children for a photo.',
    '召集几名儿童摆拍所需工时。',
    'S69, S111; design 4.10 (cS)',
  ]),
  'staged.children': integer(2, 'children', [0, 20], [
    'Children who stand in a staged photo.',
    '摆拍照片中的儿童人数。',
    'S71; assumption',
  ]),
  'staged.conscience': number(0.5, 'share', [0, 2], [
    'Cost of faking of a staged photo relative to a duplicate.',
    '摆拍相对重复上传的造假成本。',
    'S70; design 4.4',
  ]),
  'staged.photoSkill': number(0.5, 'share', [0, 1], [
    'Part of the hours that full photo skill saves.',
    '完全拍照技能节省的工时比例。',
    'S69; design 4.4',
  ]),
  'duplicate.hours': number(0.2, 'hours', [0, 10], [
    'Uploading an old photo again.',
    '重复上传旧照片所需工时。',
    'S21; design 4.10 (cD)',
  ]),
  'duplicate.most': integer(5, 'uploads', [1, 20], [
    'Duplicates that fit into one half-day.',
    '半天内最多可重复上传的次数。',
    'S66, S70; design 4.4a',
  ]),
  'paperRecord.hours': number(0.3, 'hours', [0, 10], [
    'Writing a record of an activity that never was.',
    '为不存在的活动填写记录所需工时。',
    'design 4.4a',
  ]),
  'paperRecord.conscience': number(0.3, 'share', [0, 2], [
    'Cost of faking of a paper record relative to a duplicate.',
    '虚假纸质记录相对重复上传的造假成本。',
    'design 4.4a',
  ]),
  'paddedSheet.hours': number(0.1, 'hours', [0, 10], [
    'Adding names to a sign-in sheet.',
    '在签到表上添加姓名所需工时。',
    'S60; design 4.4a',
  ]),
  'paddedSheet.conscience': number(0.2, 'share', [0, 2], [
    'Cost of faking of a padded sheet relative to a duplicate.',
    '虚增签到相对重复上传的造假成本。',
    'S60; design 4.4a',
  ]),
  'paddedSheet.names': integer(5, 'names', [0, 50], [
    'Names added to a padded sheet; also the names claimed for a staged photo beyond the children in it.',
    '虚增签到表的人数；亦为摆拍照片之外虚报的人数。',
    'S60; assumption',
  ]),
  'coachedAnswers.names': integer(3, 'families', [0, 50], [
    'Families whom a director coaches to say that they are satisfied, where answers earn something.',
    '在满意度有回报时，主任事先授意称满意的家庭数。',
    'S117; L12; assumption',
  ]),
  'coachedAnswers.hours': number(0.3, 'hours', [0, 10], [
    'Coaching these families.',
    '授意这些家庭所需工时。',
    'S117; assumption',
  ]),
  'coachedAnswers.conscience': number(0.3, 'share', [0, 2], [
    'Cost of faking of coached answers relative to a duplicate.',
    '授意回答相对重复上传的造假成本。',
    'S117; assumption',
  ]),
  'paperCaseFile.hours': number(0.5, 'hours', [0, 10], [
    'Writing a case file without a contact.',
    '无接触而填写个案档案所需工时。',
    'S119; design 4.4',
  ]),
  'paperCaseFile.conscience': number(0.7, 'share', [0, 2], [
    'Cost of faking of a paper case file relative to a duplicate.',
    '虚假个案档案相对重复上传的造假成本。',
    'S119; design 4.4',
  ]),
  'falseOpening.hours': number(0.1, 'hours', [0, 10], [
    'Logging an opening that never was.',
    '虚报开放所需工时。',
    'design 4.4a',
  ]),
  'falseOpening.conscience': number(0.2, 'share', [0, 2], [
    'Cost of faking of a false opening relative to a duplicate.',
    '虚报开放相对重复上传的造假成本。',
    'design 4.4a',
  ]),
  'forging.threshold': number(1, 'h-eq', [0.01, 20], [
    'Scale v0 below which forging for value v is hardly thought of: ln(1 - exp(-v/v0)) is added to its value.',
    '尺度v0：价值v低于它时几乎不会想到造假；造假价值中加入ln(1 - exp(-v/v0))。',
    'design 0.3',
  ]),
  'app.screening': choice('none', ['none', 'hash', 'human'], [
    'How the app checks photos: not at all, for duplicates by image hash, or by people who look at some.',
    '平台如何审核照片：不审核、以图像哈希查重、或人工抽查。',
    'S67, S68, S115; baseline: none',
  ]),
  'app.hashDuplicate': number(0.95, 'probability', [0, 1], [
    'Chance that image hashing refuses a duplicate.',
    '图像哈希拒收重复照片的概率。',
    'S115; design 4.4a',
  ]),
  'app.humanShare': number(0.3, 'share', [0, 1], [
    'Share of uploads that people look at under human screening.',
    '人工审核下被查看的上传比例。',
    'S115; assumption',
  ]),
  'app.humanCatch': number(0.6, 'probability', [0, 1], [
    'Chance that a person who looks sees a fake.',
    '查看者识别出造假的概率。',
    'S115; design 4.4a',
  ]),
  'verify.signIns': number(0, 'probability', [0, 1], [
    'Chance that a padded name is struck out.',
    '虚增姓名被剔除的概率。',
    'design 4.4a; baseline: none',
  ]),
  'verify.reach': number(0.6, 'share', [0, 1], [
    'Share of attending children whose families can be reached to confirm.',
    '可联系到家庭予以确认的到场儿童比例。',
    'S116; L29; assumption',
  ]),
  'verify.records': number(0, 'probability', [0, 1], [
    'Chance that a forged record is refused.',
    '虚假记录被拒的概率。',
    'design 4.4a; baseline: none',
  ]),
  'verify.cases': number(0, 'probability', [0, 1], [
    'Chance that a paper case file is refused (back-checks).',
    '虚假个案档案被拒的概率（回访核查）。',
    'S119; design 4.4a; baseline: none',
  ]),
  'verify.openings': number(0, 'probability', [0, 1], [
    'Chance that a false opening is refused.',
    '虚报开放被拒的概率。',
    'design 4.4a; baseline: none',
  ]),
  'verify.answers': number(0, 'probability', [0, 1], [
    'Chance that a coached answer is struck out.',
    '被授意的回答被剔除的概率。',
    'S117; baseline: none',
  ]),
  'verify.paid': number(0.8, 'probability', [0, 1], [
    'Chance that a fake is not paid under pay per verified activity.',
    '按核实活动付酬时造假不被支付的概率。',
    'S122; design 5.3; assumption',
  ]),
  'detection.base': number(0.02, 'probability', [0, 1], [
    'Chance that a fake is found where the agency never comes and nobody audits.',
    '机构从不到访且无审计时造假被发现的概率。',
    'S108; design 4.4 (p0)',
  ]),
  'detection.presence': number(0.25, 'probability', [0, 1], [
    'What the agency\'s full presence adds to that chance.',
    '机构完全在场所增加的被发现概率。',
    'S102, S108; design 4.10 (p1)',
  ]),
  'detection.sanction': number(6, 'h-eq', [0, 200], [
    'What a found fake costs a director.',
    '造假被发现对主任的代价。',
    'S108; design 4.10 (F)',
  ]),
  'detection.withdraw': flag(false, [
    'Whether a found fake is taken out of the count.',
    '被发现的造假是否从计数中剔除。',
    'S111; baseline: it stays accepted',
  ]),
  'detection.learning': number(0.15, 'share', [0, 1], [
    'How fast the believed detection probability follows own experience, in weeks with an own fake.',
    '主观被发现概率在有造假的周随自身经历更新的速度。',
    'design 4.4',
  ]),
  'detection.group': number(0.1, 'share', [0, 1], [
    'How fast it follows the share of homes caught in the group, each quarter.',
    '其每季度随群内被查处比例更新的速度。',
    'design 4.4a',
  ]),
  'detection.shame': number(0.5, 'h-eq', [0, 20], [
    'How much the cost of faking rises when caught.',
    '被查处后造假成本的上升。',
    'design 4.4',
  ]),
  'government.audit': number(0, 'share of uploads', [0, 1], [
    'Uploads audited by order, besides what the bureau chooses to audit.',
    '按规定审计的上传比例（不含民政局自行选择的审计）。',
    'S115; baseline: none',
  ],),
  'pay.perUpload': number(0, 'h-eq', [0, 100], [
    'Pay for an accepted upload.',
    '每次被接受上传的报酬。',
    'S103, S122; baseline: none',
  ]),
  'pay.perVerified': number(0, 'h-eq', [0, 100], [
    'Pay for a verified activity.',
    '每次核实活动的报酬。',
    'S103, S122; baseline: none',
  ]),
  'pay.stipend': number(0, 'hundred yuan a month', [0, 100], [
    'Stipend of a director, whatever she does.',
    '主任的固定津贴（与工作量无关）。',
    'S122; baseline: none; checklist 8.9',
  ]),
} as const;
