"""关于文件作为 YAML 文本的检查结果；不用 YAML 的行话。"""

TEXTS: dict[str, str] = {
    # BP001
    "unreadable-file.missing": "找不到文件 `{path}`",
    "unreadable-file.missing.help": "请核对文件名，以及当前所在的文件夹",
    "unreadable-file.folder": "`{path}` 是文件夹，这里需要的是一个文件",
    "unreadable-file.folder.help": "请写出其中某一个蓝图文件的名称",
    "unreadable-file.not-allowed": "无权读取 `{path}`",
    "unreadable-file.not-allowed.help": "请申请读取权限，或把它复制到自己的文件夹里",
    "unreadable-file.failed": "无法读取 `{path}`：{cause}",
    "unreadable-file.failed.help": "请核对文件名，并确认磁盘或网络文件夹可用",
    # BP002
    "file-too-large": "文件约 {size} MB，最多只读取 {limit} MB",
    "file-too-large.help": "一份蓝图描述一项服务，通常只有几百行：请拆分文件，或确认是否选错了文件",
    # BP003
    "wrong-encoding": "这里的字节 {byte} 不是 UTF-8 编码，无法知道原来是什么字",
    "wrong-encoding.help": "请重新输入这个字，或将文件另存为 UTF-8 编码",
    "wrong-encoding.chinese": "文件采用的是 GBK 一类的旧式中文编码，需要 UTF-8 编码",
    "wrong-encoding.chinese.help": "请在编辑器中选择“另存为”或“通过编码保存”，编码选 UTF-8",
    "wrong-encoding.utf16": "文件采用的是 UTF-16 编码（有的编辑器称为“Unicode”），需要 UTF-8 编码",
    "wrong-encoding.utf16.help": "请在编辑器中选择“另存为”或“通过编码保存”，编码选 UTF-8",
    # BP004
    "forbidden-character.nul": "这里有空字符（{code}，共 {count} 个）：文件已损坏，或者不是文本文件",
    "forbidden-character.nul.help": "请删除这个字符，或恢复文件以前的版本",
    "forbidden-character.line-end": (
        "这里有看不见的换行符号（{code}，共 {count} 个），YAML 会当作一行到此结束"
    ),
    "forbidden-character.line-end.help": (
        "请删除它，需要换行时按回车键；这种符号多半是从别的文档复制文字时带来的"
    ),
    "forbidden-character.mark": "文字中间有看不见的字节顺序标记（{code}，共 {count} 个）",
    "forbidden-character.mark.help": "请删除它；拼接两个文件时容易留下这个标记，它只能出现在文件的最开头",
    "forbidden-character.surrogate": "这里只有半个字符（{code}，共 {count} 个）：文字已损坏",
    "forbidden-character.surrogate.help": "请删除后重新输入这个字",
    "forbidden-character.control": "这里有看不见的控制字符（{code}，共 {count} 个）",
    "forbidden-character.control.help": "请删除它；这种字符多半是从别的程序复制文字时带来的",
    # BP005
    "yaml-syntax": "从这里开始，文件无法读取",
    "yaml-syntax.help": (
        "请看这一行和上一行：是否漏了冒号、引号或括号，缩进是否对齐；含有特殊符号的文字可以加上引号"
    ),
    "yaml-syntax.open-quote": "从这里开始的引号 `{quote}` 没有与之配对的结束引号",
    "yaml-syntax.open-quote.help": "请在文字末尾补上 `{quote}`，或者去掉开头的引号",
    "yaml-syntax.escape": "双引号里的反斜杠后面只能跟有特定含义的字母，例如 `\\n`",
    "yaml-syntax.escape.help": "请改用单引号，单引号里的反斜杠就是普通字符",
    "yaml-syntax.open-bracket": "从这里开始的 `{bracket}` 没有与之配对的结束括号",
    "yaml-syntax.open-bracket.help": (
        "请补上 `{closing}`；如果文字本身以 `{bracket}` 开头，请给整段文字加上引号"
    ),
    "yaml-syntax.extra-bracket": "这个 `{bracket}` 没有与之对应的左括号",
    "yaml-syntax.extra-bracket.help": "请删除它，或补上左括号",
    "yaml-syntax.other-bracket": "这里的 `{bracket}` 不对，应当是 `{closing}`",
    "yaml-syntax.other-bracket.help": "请改成 `{closing}`，或先把里层的括号补全",
    "yaml-syntax.extra-comma": "这个逗号前面没有内容",
    "yaml-syntax.extra-comma.help": "请删除逗号，或补上前面缺少的内容",
    "yaml-syntax.hash": "`{text}` 及本行后面的内容被当成了注释，文字在这里就断了",
    "yaml-syntax.hash.help": '请给整段文字加上引号："… {text} …"',
    "yaml-syntax.indented-too-far": "`{key}` 缩进过深，和上一行的文字连在了一起",
    "yaml-syntax.indented-too-far.help": "请让 `{key}` 与上面的键左对齐；也可能是上一行缩进得太少",
    "yaml-syntax.no-colon": "`{text}` 的位置应当是一个键，但后面没有冒号",
    "yaml-syntax.no-colon.help": (
        "请写成 `键: 值`，或先写 `键:` 再在下面缩进；如果是接着上一行的文字，缩进要比它的键更深"
    ),
    "yaml-syntax.no-dash": "这里是一个列表，但这一行不是以 `- ` 开头",
    "yaml-syntax.no-dash.help": "请在行首加上 `- `，或与它所属的键左对齐",
    "yaml-syntax.dash-among-keys": "键与键之间出现了列表项",
    "yaml-syntax.dash-among-keys.help": "列表要有自己的键：先写 `键:`，再在下面缩进，每行一个 `- 内容`",
    "yaml-syntax.indent": "这一行从第 {column} 列开始，但上面没有任何内容从这一列开始",
    "yaml-syntax.indent.help": (
        "请与同一层的行左对齐，通常每层缩进两格；也可能是上面漏了一行，例如 `actors:`、`steps:` 或步骤的标识"
    ),
    "yaml-syntax.after-end": "上面的内容已经结束，这里不能再接别的内容",
    "yaml-syntax.after-end.help": (
        "一份蓝图由若干个顶格书写的键组成；请删除过早结束整个文件的括号、引号或 `...`"
    ),
    "yaml-syntax.percent-line": "一行不能以 `%` 开头",
    "yaml-syntax.percent-line.help": "请删除这一行，或给文字加上引号",
    # BP006
    "empty-file": "文件里除了注释什么也没有",
    "empty-file.help": "请从 `blueprint: 1`、`service: …` 和 `steps:` 写起；`blueprint new` 可以生成初稿",
    "empty-file.nothing": "文件是空的",
    "empty-file.nothing.help": (
        "请从 `blueprint: 1`、`service: …` 和 `steps:` 写起；`blueprint new` 可以生成初稿"
    ),
    # BP007
    "several-documents": "从这里开始是第二份文档，后面的内容不会读取",
    "several-documents.help": "一个文件描述一项服务：请删除 `---`，或把后面的内容移到另一个文件",
    # BP008
    "too-deep": "这里嵌套超过了 {limit} 层，后面的内容不会读取",
    "too-deep.help": "蓝图再深也不过十层左右：请检查是否有括号没有配对",
    # BP009
    "too-many-nodes": "文件内容超过 {limit} 项，后面的内容不会读取",
    "too-many-nodes.help": "一份蓝图描述一项服务：请拆分文件，或确认是否选错了文件",
    # BP010
    "anchor-or-alias.anchor": "`&{name}` 是 YAML 的锚点，蓝图中不使用；后面的内容不会读取",
    "anchor-or-alias.anchor.help": "请在用到的地方直接写出内容；如果 `&` 是文字的一部分，请给文字加上引号",
    "anchor-or-alias.alias": "`*{name}` 是 YAML 的引用，蓝图中不使用；后面的内容不会读取",
    "anchor-or-alias.alias.help": "请直接写出内容；如果 `*` 是文字的一部分，请给文字加上引号",
    "anchor-or-alias.merge": "`{name}` 会把别处的内容并到这里，蓝图中不使用这种写法",
    "anchor-or-alias.merge.help": "请把各个键直接写出来；多个步骤共用的值可以写在 `defaults` 里",
    # BP011
    "custom-tag": "`{tag}` 是 YAML 的标签，蓝图中不使用；后面的内容不会读取",
    "custom-tag.help": "请删除它；如果 `!` 是文字的一部分，请给文字加上引号",
    # BP012
    "duplicate-key": "同一处写了两个 `{key}`，只读取第一个",
    "duplicate-key.help": "请只保留一个；如果是两个步骤，请用两个不同的标识",
    "duplicate-key.several": "从这里起，{keys} 又写了一遍，像是两段内容连在了一起",
    "duplicate-key.several.help": (
        "上面是不是漏了一行名称（例如下一个步骤的标识）？如果没有漏，请让每个键只出现一次"
    ),
    "duplicate-key.indented": "`{name}` 缩进过深，它下面的内容都归到了上一段",
    "duplicate-key.indented.help": "请减少 `{name}` 的缩进，与其他同类的名称左对齐",
    "duplicate-key.related.first": "第一个 `{key}` 在这里",
    # BP013
    "full-width-colon": "`{key}` 后面用了全角冒号 `：`，YAML 会把它当成普通文字",
    "full-width-colon.help": "请改成半角冒号加一个空格：`{key}: `",
    # BP014
    "full-width-list": "`{text}` 被当成了一整项：`{comma}` 不能用来分隔",
    "full-width-list.help": "请用半角逗号分隔，写成 `{mended}`；如果本来就是一段文字，请加上引号",
    "full-width-list.map": "在 `{{ }}` 里，`{comma}` 不能用来分隔",
    "full-width-list.map.help": "请改成半角逗号加一个空格；如果逗号是文字的一部分，请给文字加上引号",
    "full-width-list.brackets": "全角括号会被当成普通文字，所以这里是一段文字，不是列表",
    "full-width-list.brackets.help": "请写成 `{mended}`；如果本来就是一段文字，请加上引号",
    # BP015
    "full-width-indent": "这一行的缩进用了特殊空格（{code}），YAML 会把它当成普通文字",
    "full-width-indent.help": "请改用半角空格缩进，每层两格；可以在整个文件里查找并替换这个字符",
    # BP016
    "missing-space-after-colon": "`{key}` 的冒号后面没有空格，YAML 会把键和值读成一整段文字",
    "missing-space-after-colon.help": "请写成 `{mended}`",
    "missing-space-after-colon.wide-space": "`{key}` 的冒号后面是全角空格，YAML 会把它当成普通文字",
    "missing-space-after-colon.wide-space.help": "请改用半角空格：`{mended}`",
    # BP017
    "text-cut-by-hash": "从 `{text}` 开始被当成了注释，不算前面文字的一部分",
    "text-cut-by-hash.help": (
        "如果是文字的一部分，请加上引号：{mended}；如果是注释，请在 `#` 后面加一个空格"
    ),
    # BP018
    "comma-in-braces": "在 `{{ }}` 里，文字遇到逗号就结束了，`{rest}` 成了一个没有值的键",
    "comma-in-braces.help": "请给文字加上引号：`{key}: {mended}`",
    "comma-in-braces.decimal": "在 `{{ }}` 里，文字遇到逗号就结束了，`{rest}` 成了一个没有值的键",
    "comma-in-braces.decimal.help": "请用小数点写这个数：`{key}: {mended}`",
    "comma-in-braces.no-value": "在 `{{ }}` 里每一项都是 `键: 值`，但 {names} 没有值",
    "comma-in-braces.no-value.help": "请写成 `{{键: 值}}`；列表请用 `[ ]`，文字请加引号",
    # BP019
    "colon-in-text": "冒号加空格会被当成键，所以 `{key}` 的文字无法读取",
    "colon-in-text.help": "请给文字加上引号：{mended}",
    "colon-in-text.list": "`{text}` 看起来是一段文字，但其中的冒号把它分成了键和值",
    "colon-in-text.list.help": "请给文字加上引号：{mended}；如果确实是键和值，请写成 `{{{text}}}`",
    # BP020
    "text-after-quote": "文字以引号 `{quote}` 开头，到下一个引号就结束了，后面却还有内容",
    "text-after-quote.help": "请让引号包住整段文字，例如 '\"好的\"，他说'；中文文字也可以直接用“”",
    # BP021
    "text-starts-with-symbol": "文字不能以“{symbol}”开头，它在 YAML 里另有含义",
    "text-starts-with-symbol.help": "请给整段文字加上引号",
    "text-starts-with-symbol.dash": "列表不能和它的键写在同一行，文字也不能以 `- ` 开头",
    "text-starts-with-symbol.dash.help": "请把列表写在下面，每行一个 `- 内容`；如果是文字，请加上引号",
    # BP022
    "tab-indentation": "这一行用了制表符（Tab）缩进，YAML 不允许",
    "tab-indentation.help": "请用空格缩进，每层两格；多数编辑器可以把制表符转换成空格",
    # BP023
    "key-is-not-text": "键必须是词语或文字，不能是列表，也不能是一组键和值",
    "key-is-not-text.help": "请在冒号前面写一个名称；如果本来是一段文字，请加上引号",
    "key-is-not-text.template": "`{{{{…}}}}` 会被读成层层嵌套的键和值，而不是文字",
    "key-is-not-text.template.help": "请给文字加上引号，或填上模板里留空的内容",
    # BP024
    "text-too-long": "这段文字有 {count} 个字符，最多只读取 {limit} 个",
    "text-too-long.help": "请用一两句话说明，详细的文档可以放在 `links` 里",
    # 忽略注释
    "unused-suppression": "这条注释忽略 {rules}，但这里没有这类问题",
    "unused-suppression.help": "请去掉这条注释；它只对同一行的条目有效，单独成行时对下一行的条目有效",
    "unused-suppression.no-rule": "这条注释没有写明忽略哪条规则",
    "unused-suppression.no-rule.help": "请在方括号里写规则，并写明原因：`# blueprint: ignore[BP412] 原因`",
    "unused-suppression.unknown": "这条注释要忽略 `{rule}`，但没有这条规则",
    "unused-suppression.unknown.help": (
        "请写代码（如 BP412）或规则名；运行 `blueprint explain` 可列出全部规则"
    ),
    "unused-suppression.unknown-near": "这条注释要忽略 `{rule}`，但没有这条规则",
    "unused-suppression.unknown-near.help": "是不是想写 {near}？运行 `blueprint explain` 可列出全部规则",
    "suppression-without-reason": "这条注释忽略了 {rules}，但没有写原因",
    "suppression-without-reason.help": (
        "请在方括号后写明原因，方便别人以后判断：`# blueprint: ignore[BP412] 原因`"
    ),
}
