"""命令行上的文字：帮助、拒绝、小结。"""

TEXTS: dict[str, str] = {
    # 帮助
    "usage": "用法：",
    "heading.arguments": "参数：",
    "heading.options": "选项：",
    "heading.commands": "命令：",
    "any.help": "显示本页。",
    "any.lang": "消息所用的语言；不写则随系统语言。",
    "any.version": "显示版本号。",
    "blueprint.help": "用代码写服务蓝图：每项服务一个易读的 YAML 文件，检查、计时、出图。",
    "check.short": "指出蓝图里哪里有问题。",
    "analyze.short": "计算一项服务的时间、增值和成本。",
    "render.short": "把蓝图画成图。",
    "explain.short": "讲解一条规则：为什么、错例、正例、怎么改。",
    "new.short": "新建一份蓝图。",
    "fmt.short": "整理蓝图的格式，注释和含义都不变。",
    "schema.short": "输出供编辑器使用的 JSON Schema。",
    "check.help": (
        "检查蓝图，一次列出全部问题。不写路径时检查当前文件夹。"
        "退出码：0 没有问题，1 有问题，2 用法不对或文件打不开，3 没找到文件，4 工具自身出错。"
    ),
    "check.paths": "文件、文件夹、通配符（如 'services/*.yaml'），或用 - 表示标准输入。",
    "check.format": "结果的形式：full 详细、concise 每条一行、json、github。",
    "check.preset": "运行哪一组规则；没有另行规定时为 recommended。",
    "check.select": "要运行的规则（如 BP203、same-words、BP4，多条用逗号隔开）；与 --preset 同用时为追加。",
    "check.ignore": "不运行的规则。",
    "check.fail_on": "从哪一级起退出码为 1；没有另行规定时为 error。",
    "check.today": "把哪一天当作今天（供与日期有关的规则使用）。",
    "check.config": "指定设置文件，不再向上寻找 blueprint.toml 或 pyproject.toml。",
    "check.verbose": "同时列出文件夹里被略过的 YAML 文件。",
    "check.no-day": "`{day}` 不是日期。请按“年-月-日”写，例如 --today 2026-11-30。",
    "check.passed-over": "不像蓝图（没有 `blueprint:` 键），已略过：{path}",
    "check.nothing": "`{path}` 里没有 YAML 文件，没有可检查的内容。",
    "check.nothing-but-others": (
        "`{path}` 里没有蓝图；有 {n} 个 YAML 文件因为没有 `blueprint:` 键而被略过。"
        "直接写出文件名就一定会检查；加 -v 可列出它们。"
    ),
    "check.more": "{path}：另有 {n} 个问题没有列出；请先改正上面这些，或用 --format json 查看全部。",
    "check.clean": "检查了 {files}，没有发现问题。",
    "check.found": "检查了 {files}：{counts}。",
    "count.file": "{n} 个文件",
    "count.files": "{n} 个文件",
    "count.error": "{n} 个错误",
    "count.errors": "{n} 个错误",
    "count.warning": "{n} 个警告",
    "count.warnings": "{n} 个警告",
    "count.hint": "{n} 个提示",
    "count.hints": "{n} 个提示",
    # 设置
    "settings.wrong": "{mistakes}",
    "settings.unknown": "没有 `{key}` 这项设置；可用的设置：{keys}",
    "settings.unknown-near": "没有 `{key}` 这项设置；是不是想写 `{near}`？",
    "settings.not-one-of": "`{key}` 写成了 {value}；请写其中之一：{allowed}",
    "settings.not-rules": '`{key}` 应是规则列表，例如 {key} = ["BP404", "same-words"]',
    "settings.not-patterns": (
        '`{key}` 应是一张表，每个文件名模式对应一个规则列表，例如 "drafts/*.yaml" = ["BP4"]'
    ),
    "settings.unknown-rule": "`{key}` 里的 `{rule}` 不是规则；相近的有：{near}",
    "settings.no-toml": "{path}：不是合法的 TOML：{cause}",
    "settings.unreadable": "读不了设置文件 `{path}`。",
    # 规则
    "unknown-rule": "没有 `{rule}` 这条规则。运行 `blueprint explain` 可列出全部规则。",
    "unknown-rule-near": (
        "没有 `{rule}` 这条规则。相近的有：{near}。运行 `blueprint explain` 可列出全部规则。"
    ),
    "explain.help": (
        "按代码（BP203）或名称（unreachable-step）讲解一条规则：为什么、错例、正例、怎么改。不写规则时列出"
        "全部规则。"
    ),
    "explain.rule": "规则的代码或名称。",
    # 命令行写错
    "wrong-usage": "{problem}\n请看 `{command} --help`。",
    "usage.no-option": "没有 `{option}` 这个选项。",
    "usage.missing": "缺少 `{parameter}`。",
    "usage.bad-value": "`{parameter}` 的值不对：{problem}",
    "usage.not-one-of": "`{parameter}` 只能是其中之一：{choices}。",
    "usage.extra": "多写了参数：{arguments}。",
    "usage.other": "{problem}",
    "usage.bad-option": "选项 `{option}` 用法不对。",
    "unknown-command": "没有 `{name}` 这个命令。可用的命令：{commands}。",
    # 文件
    "write.no-folder": "无法写入 `{path}`：文件夹 `{folder}` 不存在，请先建好。",
    "write.is-folder": "`{path}` 是文件夹，请写明其中的文件名。",
    "write.not-allowed": "无法写入 `{path}`：没有写权限。",
    "write.in-use": "无法替换 `{path}`：文件正被其他程序打开，请先关闭再试。",
    "write.failed": "无法写入 `{path}`：{cause}。",
    "render.help": (
        "画出蓝图：泳道、分界线、步骤、走向、失误点、等待点。可画成 SVG、PNG、PDF 图，可做成能缩放、查找、"
        "按表格阅读的 HTML 网页，也可导出 DOT 或 Mermaid 文本，到别的工具里继续加工。文件有错时，能读懂多少"
        "画多少，未定义的内容会标出来。"
    ),
    "render.file": "蓝图文件；- 表示标准输入。",
    "render.output": (
        "图片写到哪里，扩展名决定格式：.svg、.html、.png、.pdf、.dot、.mmd；不写则放在蓝图文件旁边，"
        "扩展名为 .svg。- 表示标准输出。"
    ),
    "render.format": "指定格式，不看输出文件的扩展名。",
    "render.scale": "PNG 的放大倍数：图中一个 px 画成几个像素。",
    "render.font": (
        "PNG、PDF 和 --embed-font 用的字体文件，优先于其他字体；也可以是一个字体文件夹，作为补充。"
        "可以写多次。"
    ),
    "render.page": "按阶段分成这种纸张的页（横向），路径断开处标明接到哪一页。",
    "render.embed_font": "把所用文字的字形放进 SVG，在哪里打开都一样。",
    "render.system_fonts": "是否使用系统已安装的字体；不使用时只看 --font 给出的字体。",
    "render.overlay": (
        "在图上叠加数字，可选一种或几种：time（时间）、critical（关键路径）、value（价值）、waits（等待）、"
        "failures（失误点）、cost（成本）、evidence（依据）、emotion（情绪）。方框的样子以第一种为准。"
    ),
    "render.only": (
        "只画一部分：phase:ID（阶段）、actor:ID（角色）或 lane:LANE（泳道）。同类的取并集，不同类的取交集；"
        "图外相接的内容在边上标明。"
    ),
    "render.only-form": "`{only}` 不是蓝图的一部分。请写成 phase:ID、actor:ID 或 lane:LANE。",
    "render.no-phase": "没有 `{name}` 这个阶段；现有阶段（最接近的在前）：{known}。",
    "render.no-phase-at-all": "没有 `{name}` 这个阶段：这项服务的步骤都没有写阶段。",
    "render.no-actor": "没有 `{name}` 这个角色；现有角色（最接近的在前）：{known}。",
    "render.no-actor-at-all": "没有 `{name}` 这个角色：这项服务没有写角色。",
    "render.no-lane": "图中没有 `{name}` 这条泳道；现有泳道（最接近的在前）：{known}。",
    "render.no-lane-at-all": "没有 `{name}` 这条泳道：泳道里什么也没有。",
    "render.nothing-left": "{only} 合在一起没有可画的内容：没有哪个步骤同时符合。",
    "render.collapse": "把一个阶段（写它的 ID）的步骤合成一个框；写 all 得到全程总览图。",
    "render.portrait": "页面竖放。",
    "render.portrait-alone": "--portrait 用于分页，请同时写明纸张：--page a4。",
    "render.page-small": "警告：第 {pages} 页的字只有 {points} 磅。请换大一号的纸，或合并一些阶段。",
    "render.pages-stdout": "{pages} 页不能写到标准输出，请写明文件名：-o picture.svg",
    "render.totals": "显示每次服务的总计，不叠加时也可以。",
    "render.segment": "只显示一个顾客群的数字。",
    "render.as_planned": "显示按计划的数字，不计失误。",
    "render.theme": "配色：light（浅色）、dark（深色）、print（黑白打印），或自己的 TOML 文件。",
    "render.no-overlay": "没有 `{overlay}` 这种叠加层；可选的（最接近的在前）：{overlays}。",
    "render.which-overlay": "请写出叠加层的名字，几种之间用逗号隔开：{overlays}。",
    "render.plain-export": "{format} 不显示数字，也不用配色。请输出 SVG、PNG 或 PDF，或去掉这些选项。",
    "render.no-theme": "没有叫 `{theme}` 的配色，也没有这个文件；现有配色：{themes}。",
    "render.theme-no-toml": "{path}：这不是 TOML：{cause}",
    "render.theme-unreadable": "配色文件 `{path}` 无法读取。",
    "render.theme-wrong": "{slips}",
    "render.theme-key": "配色里没有 `{key}` 这一项",
    "render.theme-key-near": "配色里没有 `{key}` 这一项；是不是想写 `{near}`？",
    "render.theme-colour": '`{key}` 写的是 `{value}`；请写成 "#0072b2" 这样的颜色',
    "render.theme-base": "`{key}` 写的是 `{value}`；请写其中之一：{themes}",
    "render.force": "允许用有错的蓝图画出的图替换原来没有错的图。",
    "render.lang": "消息和图中自带文字所用的语言；不写则随文件。",
    "render.written": "已画好：{path}",
    "render.draft": "只画出了能读懂的部分：{path}",
    "render.draft-aside": "只画出了能读懂的部分：{path}（原来的 {kept} 没有动；加 --force 可替换）",
    "render.nothing-to-draw": "没有读出任何服务，所以没有画图。",
    "render.gapped": "图已画出，但有缺字：{path}",
    "render.gapped-aside": "图已画出，但有缺字：{path}（原来的 {kept} 没有动；加 --force 可替换）",
    "render.unknown-format": "`{path}`：不认识这种格式。文件名请以 {endings} 结尾，或用 --format 指定格式。",
    "render.not-text": "{format} 不能写到标准输出，请写明文件名：-o picture{ending}",
    "render.not-installed": "{what} 所需的软件包尚未安装，请运行：{install}",
    "render.page-no-paper": "--page 只用于 SVG、PNG 和 PDF；{format} 不分页。",
    "render.embed-svg-only": "--embed-font 只用于 SVG；{format} 放不了字体，或者本来就带有字体。",
    "render.not-embeddable": "字体 {family} 的授权不允许嵌入文档，请用 --font 另选字体。",
    "render.no-font": "`{path}`：没有这个字体文件或文件夹。",
    "render.no-fonts": "`{path}`：这个文件夹里没有字体。字体文件以 .ttf、.otf、.ttc 或 .otc 结尾。",
    "render.bad-font": "`{path}` 无法作为字体读取。字体文件以 .ttf、.otf、.ttc 或 .otc 结尾。",
    "render.too-large": (
        "图会有 {width} × {height} 像素，大到画不出来。请用 --scale {scale} 或更小的倍数，或者画成 SVG、PDF。"
    ),
    "render.failed": "无法生成 {format}：{cause}。",
    "render.warning": "typst 提示：{what}",
    "render.gaps": "警告：没有字体能显示 {shown}，图中这些地方是空的（共 {n} 个字符）。",
    "render.gaps-more": "……还有 {n} 个",
    "render.install.cjk": (
        "中文字体：请安装思源黑体或 Noto Sans CJK（Debian、Ubuntu：apt install fonts-noto-cjk；"
        "Fedora：dnf install google-noto-sans-cjk-fonts；macOS：brew install --cask font-noto-sans-cjk），"
        "或用 --font 指定字体文件。"
    ),
    "render.install.emoji": (
        "表情符号：请安装 Noto Emoji（Debian、Ubuntu：apt install fonts-noto-color-emoji），"
        "或用 --font 指定字体文件。"
    ),
    "render.install.other": (
        "请安装含有这些字符的字体（几乎每种文字都有 Noto 字体：fonts.google.com/noto），"
        "或用 --font 指定字体文件。"
    ),
    # analyze
    "analyze.help": (
        "计算一项服务的各种数字，分按计划和计入失误两种：总时长、顾客时间、工时、成本、哪些增值、时间花在哪里。"
        "文件中的错误所涉及的数字不给出。退出码与 check 相同。"
    ),
    "analyze.file": "一份蓝图；用 - 表示标准输入。",
    "analyze.format": "text 供阅读，markdown 供评论或维基，json（单位为秒），csv（每个要素一行）。",
    "analyze.segment": "只看这一个顾客群。",
    "analyze.explain": "讲解一项数字：含义、公式和在这项服务中的数值。",
    "analyze.no-metric": "没有 `{metric}` 这项数字。可用的有（最相近的在前）：{metrics}。",
    "analyze.explain-format": "讲解只有 text 和 markdown 两种形式，没有 {format}。",
    "analyze.no-segment": "这份文件里没有 `{segment}` 这个顾客群；现有的：{segments}。",
    # schema
    "schema.help": (
        "输出语言的 JSON Schema，或写到 PATH。支持 YAML 的编辑器按蓝图的第一行读取它，就能补全键名、"
        "显示说明、标出笔误。"
    ),
    "schema.output": "写到哪里：一个文件，或一个文件夹（文件名为 blueprint.schema.json）。",
    "schema.lang": "其中说明文字的语言；不写则按系统语言。",
    "schema.written": "已写入 {path}。同一文件夹里的蓝图第一行写：# $schema: ./{name}",
    # new
    "fmt.help": (
        "统一蓝图的版式：键按固定顺序排列，每层缩进两格，超过三个键的单行写法改为多行。"
        "注释、空行和含义都保持不变；有错误的文件不作改动。"
    ),
    "fmt.paths": "文件、文件夹、通配符（如 'services/*.yaml'），或用 - 从标准输入读取并写到标准输出。",
    "fmt.check": "不改动文件；只要有文件需要整理，退出码就是 1。",
    "fmt.diff": "不改动文件，只显示会有哪些改动；有改动时退出码为 1。",
    "fmt.nothing": "`{path}` 里没有蓝图，没有可整理的内容。",
    "fmt.errors": "{path} 有错误，未作改动：请先运行 `blueprint check`。",
    "fmt.unsafe": "{path} 未作改动：整理后含义可能改变。请把这个文件反馈给我们。",
    "fmt.changed": "已整理：{path}",
    "fmt.would-change": "需要整理：{path}",
    "fmt.all-in-order": "共 {n} 个文件，格式均已统一。",
    "fmt.sum": "共 {n} 个文件，整理了 {changed} 个。",
    "fmt.sum-would": "共 {n} 个文件，需要整理 {changed} 个。",
    "new.help": (
        "新建一份蓝图，里面有贴近实际的步骤，供您换成自己的。没有给出的会逐项询问：服务名称、用途、语言。"
    ),
    "new.name": "服务的名称。",
    "new.output": "写到哪里；不写则以服务名称为文件名。",
    "new.purpose": "design（设计新服务）、review（评审现有服务）或 re-engineer（流程再造）。",
    "new.language": "蓝图的语言：en 或 zh。",
    "new.schema": "同时在旁边写入供编辑器使用的 JSON Schema。",
    "new.force": "替换已有的文件。",
    "new.ask.name": "服务叫什么名称？",
    "new.ask.purpose": "蓝图的用途（1 design 设计，2 review 评审，3 re-engineer 再造）？",
    "new.ask.language": "用哪种语言（en 英文，zh 中文）？",
    "new.one-of": "请回答 {choices} 之一，或它的序号。",
    "new.needs": "现在没有人可以回答提问，请给出{what}。",
    "new.needs.name": "服务名称，例如 blueprint new 上门装机",
    "new.needs.purpose": "用途：--purpose design、review 或 re-engineer",
    "new.needs.language": "语言：--language en 或 zh",
    "new.no-name": "服务要有名称。",
    "new.exists": "`{path}` 已经存在。请用 -o 另取文件名，或用 --force 替换它。",
    "new.written": "已写入 {path}。用 `blueprint check` 检查，用 `blueprint render` 画图。",
    "new.schema-written": "已写入 {path}，编辑器可据此补全和提示。",
    "new.schema-how": "要让编辑器补全和提示，请运行：blueprint schema -o {folder}",
}
